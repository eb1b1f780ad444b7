"""The sample county as data: real places and kinds of departments, nobody real.

The tree is that of the regulation of 2023: twelve towns, two townships, one subdistrict office, the Lujiao centre.
(In 2024 Rongjiawan and Matang became subdistricts; the sample stays with the regulation.)
"""

# code, place, English name, level
BODIES = [
    ("rongjiawan", "荣家湾镇", "Rongjiawan Town", "TOWNSHIP"),
    ("huangshajie", "黄沙街镇", "Huangshajie Town", "TOWNSHIP"),
    ("xinqiang", "新墙镇", "Xinqiang Town", "TOWNSHIP"),
    ("baixiang", "柏祥镇", "Baixiang Town", "TOWNSHIP"),
    ("gangkou", "筻口镇", "Gangkou Town", "TOWNSHIP"),
    ("gongtian", "公田镇", "Gongtian Town", "TOWNSHIP"),
    ("maotian", "毛田镇", "Maotian Town", "TOWNSHIP"),
    ("yuetian", "月田镇", "Yuetian Town", "TOWNSHIP"),
    ("zhangguying", "张谷英镇", "Zhangguying Town", "TOWNSHIP"),
    ("xinkai", "新开镇", "Xinkai Town", "TOWNSHIP"),
    ("buxian", "步仙镇", "Buxian Town", "TOWNSHIP"),
    ("yanglinjie", "杨林街镇", "Yanglinjie Town", "TOWNSHIP"),
    ("zhongzhou", "中洲乡", "Zhongzhou Township", "TOWNSHIP"),
    ("changhu", "长湖乡", "Changhu Township", "TOWNSHIP"),
    ("matang", "麻塘办事处", "Matang Subdistrict Office", "SUBDISTRICT"),
    ("lujiao", "鹿角区域服务中心", "Lujiao Area Service Centre", "CENTRE"),
]
ALIASES = {"lujiao": ("鹿角区域服务发展中心",)}

# code, full name, short name, title of the principal head
UNITS = [
    ("xinfangju", "岳阳县信访局", "县信访局", "县信访局局长"),
    ("xianweiban", "中共岳阳县委办公室", "县委办", "县委办主任"),
    ("zhengfuban", "岳阳县人民政府办公室", "县政府办", "县政府办主任"),
    ("jiwei", "岳阳县纪委监委", "县纪委监委", "县纪委副书记、县监委副主任"),
    ("zuzhibu", "中共岳阳县委组织部", "县委组织部", "县委组织部常务副部长"),
    ("xuanchuanbu", "中共岳阳县委宣传部", "县委宣传部", "县委宣传部常务副部长"),
    ("zhengfawei", "中共岳阳县委政法委员会", "县委政法委", "县委政法委常务副书记"),
    ("fayuan", "岳阳县人民法院", "县法院", "县法院副院长"),
    ("jianchayuan", "岳阳县人民检察院", "县检察院", "县检察院副检察长"),
    ("gonganju", "岳阳县公安局", "县公安局", "县公安局政委"),
    ("sifaju", "岳阳县司法局", "县司法局", "县司法局局长"),
    ("caizhengju", "岳阳县财政局", "县财政局", "县财政局局长"),
    ("rensheju", "岳阳县人力资源和社会保障局", "县人社局", "县人社局局长"),
    ("ziranju", "岳阳县自然资源局", "县自然资源局", "县自然资源局局长"),
    ("zhujianju", "岳阳县住房和城乡建设局", "县住建局", "县住建局局长"),
    ("jiaotongju", "岳阳县交通运输局", "县交通运输局", "县交通运输局局长"),
    ("shuiliju", "岳阳县水利局", "县水利局", "县水利局局长"),
    ("nongyeju", "岳阳县农业农村局", "县农业农村局", "县农业农村局局长"),
    ("jiaoyuju", "岳阳县教育局", "县教育局", "县教育局局长"),
    ("minzhengju", "岳阳县民政局", "县民政局", "县民政局局长"),
    ("weijianju", "岳阳县卫生健康局", "县卫健局", "县卫健局局长"),
    ("yingjiju", "岳阳县应急管理局", "县应急管理局", "县应急管理局局长"),
    ("shijianju", "岳阳县市场监督管理局", "县市场监管局", "县市场监管局局长"),
    ("huanbaoju", "岳阳市生态环境局岳阳县分局", "市生态环境局岳阳县分局", "市生态环境局岳阳县分局局长"),
    ("chengguanju", "岳阳县城市管理和综合执法局", "县城管局", "县城管局局长"),
    ("tuiyiju", "岳阳县退役军人事务局", "县退役军人事务局", "县退役军人事务局局长"),
    ("yibaoju", "岳阳县医疗保障局", "县医保局", "县医保局局长"),
    ("linyeju", "岳阳县林业局", "县林业局", "县林业局局长"),
]
# Deputies of the head are members here; elsewhere the head is.
NOT_PRINCIPAL = frozenset({"jiwei", "zuzhibu", "xuanchuanbu", "fayuan", "jianchayuan", "gonganju"})

# code, subject, lead unit, deputy units
GROUPS = [
    ("shefa", "涉法涉诉", "zhengfawei", ("fayuan", "jianchayuan", "gonganju", "sifaju")),
    ("zhengdi", "征地拆迁", "ziranju", ("zhujianju", "nongyeju", "linyeju")),
    ("zhufang", "城乡住房和物业", "zhujianju", ("ziranju", "chengguanju")),
    ("nongcun", "农业农村", "nongyeju", ("shuiliju", "minzhengju", "linyeju")),
    ("laodong", "劳动和社会保障", "rensheju", ("zhujianju", "yibaoju")),
    ("jiaoyu", "教育", "jiaoyuju", ("caizhengju", "rensheju")),
    ("weisheng", "医疗卫生", "weijianju", ("shijianju", "yibaoju")),
    ("tuiyi", "退役军人", "tuiyiju", ("rensheju", "minzhengju")),
    ("huanbao", "生态环境", "huanbaoju", ("shuiliju", "chengguanju")),
    ("jiaotong", "交通运输", "jiaotongju", ("gonganju", "yingjiju")),
    ("shuili", "水利和库区移民", "shuiliju", ("caizhengju", "nongyeju")),
    ("anquan", "安全生产和市场秩序", "yingjiju", ("gonganju", "shijianju")),
    ("minsheng", "民生救助", "minzhengju", ("caizhengju", "tuiyiju")),
]

SECTIONS = [("zonghe", "综合股"), ("jiefang", "接访股"), ("wangxin", "网络信访股"), ("ducha", "督查股")]
CONVENERS = ["县委副书记", "县委常委、县委政法委书记", "县人大常委会副主任", "县人民政府副县长"]
OUTSIDE = [("中共岳阳县委", "UP"), ("岳阳县人民政府", "UP"), ("岳阳市信访工作联席会议办公室", "UP")]

# Stations and offices of a township, code, name, short name; the first one hosts the Office.
STATIONS = [
    ("zongzhiban", "综合治理和应急管理办公室", "综治应急办"),
    ("dangzhengban", "党政综合办公室", "党政办"),
    ("nongyeban", "农业农村办公室", "农业农村办"),
    ("shehuiban", "社会事务办公室", "社会事务办"),
    ("paichusuo", "派出所", "派出所"),
    ("sifasuo", "司法所", "司法所"),
    ("ziransuo", "自然资源所", "自然资源所"),
    ("shuilizhan", "水利站", "水利站"),
]

# Signs of which names are drawn, with their pinyin.
_SURNAMES = (
    "王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo "
    "马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao 程cheng 曹cao 袁yuan "
    "邓deng 许xu 傅fu 沈shen 曾zeng 彭peng 吕lv 苏su 卢lu 蒋jiang 蔡cai 贾jia 丁ding 魏wei 薛xue 叶ye 阎yan "
    "余yu 潘pan 杜du 戴dai 夏xia 钟zhong 汪wang 田tian 任ren 姜jiang 范fan 方fang 石shi 姚yao 谭tan 廖liao "
    "邹zou 熊xiong 金jin 陆lu 郝hao 孔kong 白bai 毛mao"
)
_GIVEN = (
    "国guo 平ping 建jian 华hua 志zhi 明ming 文wen 军jun 立li 新xin 海hai 波bo 晓xiao 春chun 永yong 红hong "
    "玉yu 林lin 正zheng 清qing 德de 胜sheng 向xiang 东dong 少shao 云yun 光guang 辉hui 学xue 良liang 万wan "
    "里li 双shuang 喜xi 卫wei 树shu 人ren 长chang 青qing 启qi 航hang 思si 远yuan 雨yu 晴qing 子zi 涵han 一yi "
    "鸣ming 若ruo 兰lan 秋qiu 月yue 冬dong"
)
SURNAMES = {sign[0]: sign[1:] for sign in _SURNAMES.split()}
GIVEN = {sign[0]: sign[1:] for sign in _GIVEN.split()}
