import Movement
import Submissions

/// Swift Testing has an `Issue` of its own.
typealias Issue = Submissions.Issue

/// Foundation has a `Unit` of its own.
typealias Unit = Movement.Unit
