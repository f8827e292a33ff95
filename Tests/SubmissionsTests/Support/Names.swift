import Submissions

/// Swift Testing has an `Issue` of its own.
typealias Issue = Submissions.Issue
