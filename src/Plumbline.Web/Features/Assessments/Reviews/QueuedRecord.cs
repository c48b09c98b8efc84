using Plumbline.Assessments.Reviews;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>One record in the list of cases.</summary>
internal sealed record QueuedRecord(string Case, ReviewState State, Guid? Reader, int Unanswered, int Comments, DateTimeOffset Changed);
