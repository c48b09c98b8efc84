using Plumbline.Statistics;

namespace Plumbline.Reports;

/// <summary>How many of those who answered a question of a questionnaire said yes.</summary>
/// <param name="Question">Its permanent name.</param>
/// <param name="Label">The statement that was asked about.</param>
/// <param name="Respondents">Who was asked, such as children or victims.</param>
public sealed record SurveyFigure(string Question, LocalText Label, string Respondents, Share Share);
