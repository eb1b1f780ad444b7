"""Django's settings. Production values come from the environment (docs/operations.md)."""

from datetime import timedelta
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from config.environment import DEMO_SECRET, database_address, flag, number, refusals, text, words

BASE_DIR = Path(__file__).resolve().parent.parent

DEMO = flag("DEMO")
DEBUG = flag("DEBUG")
SECRET_KEY = text("SECRET_KEY", DEMO_SECRET if DEMO else "")
SECRET_KEY_FALLBACKS = words("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = words("ALLOWED_HOSTS") or ([".localhost", "localhost", "127.0.0.1", "[::1]"] if DEMO else [])

if faults := refusals(demo=DEMO, debug=DEBUG, secret_key=SECRET_KEY, allowed_hosts=ALLOWED_HOSTS):
    raise ImproperlyConfigured("Outside the demo (DEMO=1) this does not start: " + " ".join(faults))

# --- Apps: what every body shares, and what each has in its own schema --------------------------------------------

SHARED_APPS = [
    "django_tenants",
    "hierarchy.tree",
    "hierarchy.outbox",
    "hierarchy.roster",
    "hierarchy.rulebook",
    "hierarchy.administration",
    "notifications",
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.postgres",
    "corsheaders",
    "channels",
    "strawberry_django",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.headless",
    "allauth.usersessions",
]
TENANT_APPS = [
    "hierarchy.journal",
    "hierarchy.meetings",
    "hierarchy.decisions",
    "hierarchy.documents",
]
INSTALLED_APPS = [*SHARED_APPS, *TENANT_APPS]

TENANT_MODEL = "tree.JointMeeting"
TENANT_DOMAIN_MODEL = "tree.Domain"
DATABASE_ROUTERS = ["django_tenants.routers.TenantSyncRouter"]
AUTH_USER_MODEL = "roster.Account"
# Folders with rulebooks of one's own, beside those that come with the product
RULEBOOK_FOLDERS = words("RULEBOOK_FOLDERS")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Database: the application role serves; the owner role migrates ----------------------------------------------

DATABASE_ROLE = text("DATABASE_ROLE", "application")
_address = database_address("DATABASE_OWNER_URL" if DATABASE_ROLE == "owner" else "DATABASE_URL")
if _address is None:
    raise ImproperlyConfigured(f"No database address for the role {DATABASE_ROLE!r}; see docs/operations.md.")
# To whom prepare_database gives rights.
APPLICATION_ADDRESS = database_address("DATABASE_URL")
STATEMENT_SECONDS = number("STATEMENT_SECONDS", 10)
_session = "-c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000 -c timezone=UTC"
DATABASES = {
    "default": {
        "ENGINE": "django_tenants.postgresql_backend",
        "NAME": _address.name,
        "USER": _address.user,
        "PASSWORD": _address.password,
        "HOST": _address.host,
        "PORT": _address.port,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {
            **_address.options,
            # The pool makes a migrating process hang, and only a server gains by it.
            **(
                {
                    "pool": {
                        "min_size": 1,
                        "max_size": number("DATABASE_POOL", 20),
                        "timeout": 10,
                    },
                    "options": f"{_session} -c statement_timeout={STATEMENT_SECONDS}s",
                }
                if DATABASE_ROLE == "application"
                else {"options": _session}
            ),
        },
    }
}

# --- Requests ----------------------------------------------------------------------------------------------------

ROOT_URLCONF = "config.urls"
ASGI_APPLICATION = "config.asgi.application"
MIDDLEWARE = [
    "config.middleware.Correlation",
    "config.middleware.Headers",
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "config.middleware.Language",
    "config.accounts.WellFormed",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "config" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]
DATA_UPLOAD_MAX_MEMORY_SIZE = number("MAX_BODY_BYTES", 1_000_000)
BASE_DOMAIN = text("BASE_DOMAIN", "localhost")
# Hosts below it that are nobody's: where the shared frontend or this API itself may stand.
BODILESS_LABELS = {"www", "api", *words("BODILESS_LABELS")}
TRUSTED_ORIGINS = words("TRUSTED_ORIGINS")
CORS_ALLOWED_ORIGINS = TRUSTED_ORIGINS
CSRF_TRUSTED_ORIGINS = TRUSTED_ORIGINS
CORS_ALLOW_CREDENTIALS = True
CORS_ALLOW_HEADERS = [
    "accept", "accept-language", "content-type", "x-csrftoken", "x-joint-meeting", "x-session-token", "x-request-id",
]  # fmt: skip
CORS_EXPOSE_HEADERS = ["x-request-id"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEMO
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = number("SESSION_HOURS", 12) * 3600
SESSION_COOKIE_DOMAIN = CSRF_COOKIE_DOMAIN = text("COOKIE_DOMAIN") or None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 0 if DEMO else number("HSTS_SECONDS", 31_536_000)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if flag("BEHIND_TLS_PROXY") else None
X_FRAME_OPTIONS = "DENY"

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Shanghai"
STATIC_URL = "/static/"

# --- Sign-in -----------------------------------------------------------------------------------------------------

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("username", "name", "email")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("app", "browser")
HEADLESS_TOKEN_STRATEGY = "config.accounts.SessionTokens"  # noqa: S105 (a class)
FRONTEND_URL = text("FRONTEND_URL", "http://localhost:8000").rstrip("/")
HEADLESS_FRONTEND_URLS = {
    "account_confirm_email": FRONTEND_URL + "/account/verify-email/{key}",
    "account_reset_password": FRONTEND_URL + "/account/password/reset",
    "account_reset_password_from_key": FRONTEND_URL + "/account/password/reset/key/{key}",
    "account_signup": FRONTEND_URL + "/account/signup",
}
ACCOUNT_ADAPTER = "config.accounts.AccountAdapter"
MFA_ADAPTER = "config.accounts.SecondFactorAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
# A whole office stands behind one address: sign-ins are many, failures few, and of one name fewer still.
ACCOUNT_RATE_LIMITS = {
    "login": text("LOGIN_RATE", "300/m/ip"),
    "login_failed": "20/m/ip,5/5m/key",
    "reset_password": "20/m/ip,5/m/key",
}
# How many proxies of ours stand before us and add to X-Forwarded-For: by it the rates know an address.
ALLAUTH_TRUSTED_PROXY_COUNT = number("TRUSTED_PROXIES", 0)
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
USERSESSIONS_TRACK_ACTIVITY = False
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "信访工作联席会议"

# --- Caches, channel layer, mail, logs ---------------------------------------------------------------------------

REDIS_URL = text("REDIS_URL")
if REDIS_URL:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}}
    CHANNEL_LAYERS = {
        "default": {
            "BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer",
            # redis-py 8 would end a quiet subscription after five seconds.
            "CONFIG": {"hosts": [{"address": REDIS_URL, "socket_timeout": None, "max_connections": 1000}]},
        }
    }
else:
    # Shared by all processes, or several of them would each allow as many tries (docs/decisions/0005-sign-in.md).
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "django_cache"}}
    CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}

EMAIL_BACKEND = text("EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend")
DEFAULT_FROM_EMAIL = text("MAIL_FROM", "no-reply@localhost")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"correlation": {"()": "config.middleware.CorrelationFilter"}},
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s [%(correlation_id)s] %(message)s"},
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["correlation"]}},
    "root": {"handlers": ["stderr"], "level": text("LOG_LEVEL", "INFO")},
}

# --- GraphQL limits, each with its own code ----------------------------------------------------------------------

GRAPHQL_LIMITS = {
    "depth": number("GRAPHQL_MAX_DEPTH", 12),
    "aliases": number("GRAPHQL_MAX_ALIASES", 30),
    "tokens": number("GRAPHQL_MAX_TOKENS", 3000),
    "page": number("GRAPHQL_MAX_PAGE", 100),
    "nodes": number("GRAPHQL_MAX_NODES", 20_000),
    "fragments": number("GRAPHQL_MAX_FRAGMENTS", 50),
    "repeats": number("GRAPHQL_MAX_REPEATS", 250),
    "mutations": number("GRAPHQL_MAX_MUTATIONS", 10),
    "seconds": number("GRAPHQL_MAX_SECONDS", 20),
    # of one socket, and of all sockets of a process
    "operations": number("GRAPHQL_MAX_OPERATIONS", 20),
    "parallel": number("GRAPHQL_MAX_PARALLEL", 12),
    # of one person in a process
    "subscriptions": number("GRAPHQL_MAX_SUBSCRIPTIONS", 20),
}
# How long a socket may stay without saying who it is.
SOCKET_INIT_WAIT = timedelta(seconds=number("SOCKET_INIT_SECONDS", 10))
GRAPHIQL = flag("GRAPHIQL", DEMO)
DEMO_ACCOUNTS = Path(text("DEMO_ACCOUNTS", str(BASE_DIR / "var" / "demo-accounts.json")))
INTROSPECTION = flag("INTROSPECTION", DEMO)

STRAWBERRY_DJANGO = {
    "FIELD_DESCRIPTION_FROM_HELP_TEXT": True,
    "TYPE_DESCRIPTION_FROM_MODEL_DOCSTRING": True,
    "GENERATE_ENUMS_FROM_CHOICES": False,
    "MAP_AUTO_ID_AS_GLOBAL_ID": True,
    "PAGINATION_DEFAULT_LIMIT": 50,
    "PAGINATION_MAX_LIMIT": GRAPHQL_LIMITS["page"],
    "USE_DEPRECATED_FILTERS": False,
}
