using System.Globalization;
using Plumbline.Assessments.Interviews;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Interviews;

namespace Plumbline.Web.Features.Interviews;

/// <summary>When and where an interview is, and what it clashes with, in words.</summary>
internal static class InterviewText
{
    /// <summary>Such as <c>9 March 2026, 09:30 to 10:30, Room 2</c>.</summary>
    public static string When(Speech say, InterviewOffer offer) =>
        $"{say.Date(offer.Time.Day)}, {Clock(say, offer.Time)}, {Place(say, offer)}";

    /// <summary>Such as <c>09:30 to 10:30</c>.</summary>
    public static string Clock(Speech say, InterviewTime time) => say[InterviewWords.FromUntil, Clock(time.Starts), Clock(time.Ends)];

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Place(Speech say, InterviewOffer offer) => offer.Room ?? say[InterviewWords.ByVideo];

    /// <summary>Who would be in two places at once, and when.</summary>
    public static string Of(Speech say, InterviewClash clash) => say[InterviewWords.Clash, say[InterviewRefusals.Clash(clash).Text]];

    /// <summary>Everything that is to be remarked on at one time, as sentences of a cell or a hint.</summary>
    public static string Remarks(Speech say, IEnumerable<InterviewClash> clashes, params IEnumerable<LocalText> others) =>
        string.Join(". ", clashes.Select(clash => Of(say, clash)).Concat(others.Select(other => say[other])));
}
