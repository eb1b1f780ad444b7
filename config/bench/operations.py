"""What clients send."""

LIST = """
query {
  meetings(first: 50) {
    edges {
      node {
        id title kind state startsAt
        decisions { id text state tasks { id title state dueDay percentage leadUnit { id name } } }
      }
    }
  }
}
"""
DETAIL = """
query ($id: ID!) {
  task(id: $id) {
    id version title state dueDay percentage isOverdue
    decision { id text }
    leadUnit { id name }
    progressReports { reportedAt percentage text }
    history { at verb person post }
    allowedActions
  }
}
"""
REPORT = """
mutation ($input: ReportProgressInput!) {
  reportProgress(input: $input) { ... on Task { id version percentage } ... on Refusal { code message } }
}
"""
APPROVE = """
mutation ($input: ApproveDocumentInput!) {
  approveDocument(input: $input) { ... on Document { id version state } ... on Refusal { code message } }
}
"""
CREATE = """
mutation ($input: CreateJointMeetingInput!) {
  createJointMeeting(input: $input) { ... on JointMeeting { id name } ... on Refusal { code message } }
}
"""
