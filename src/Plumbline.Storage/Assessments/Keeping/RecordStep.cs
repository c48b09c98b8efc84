using Plumbline.Assessments.Ledgers;

namespace Plumbline.Storage.Assessments.Keeping;

/// <summary>What one entry makes of a record: both are written together or not at all.</summary>
internal sealed record RecordStep(int Revision, string State, byte[] Answers, int Unanswered, int Disputed, DateTimeOffset At, string Present, SealedEntry Entry);
