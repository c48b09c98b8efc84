using Plumbline.Statistics;

namespace Plumbline.Reports.Disclosures;

/// <summary>How many of those who answered a question of a questionnaire said yes, as published.</summary>
/// <param name="Questionnaire">Who was asked, such as children or victims.</param>
/// <param name="Question">Its permanent name.</param>
/// <param name="Label">The statement that was asked about.</param>
/// <param name="Answered">Null when it is withheld, as are the others.</param>
public sealed record PublishedAnswers(string Questionnaire, string Question, LocalText Label, int? Yes, int? No, int? Answered)
{
    public Share? Share => Yes is { } yes && Answered is { } answered ? new Share(yes, answered) : null;
}
