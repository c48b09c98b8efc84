using System.Globalization;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.Reviews.Remarks;
using Plumbline.Web.Features.Assessments.Sheets;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>One judgement that needs a look, with what the one who looks may do about it in its place.</summary>
public sealed class RemarkBlock
{
    internal RemarkBlock(ReviewPage page, RemarkedQuestion remarked) => (Page, Remarked) = (page, remarked);

    internal ReviewPage Page { get; }

    internal RemarkedQuestion Remarked { get; }

    internal string Name => Page.Opened.Read.Instrument.Questions[Remarked.Question].Name;

    internal PrintedQuestion Printed => Page.Sheet.Form.Questions[Remarked.Question];

    internal bool IsAccepted => Page.Remarks.IsAccepted(Name, Remarked.Revision);

    /// <summary>What the box that says that they looked sends: the question, and the entry that they looked at.</summary>
    internal string Look => string.Create(CultureInfo.InvariantCulture, $"{Name}:{Remarked.Revision}");

    /// <summary>The place of the block on the page.</summary>
    internal static string PlaceOf(string question) => "r-" + question;

    internal string Field(string what) => what + "-" + Name;

    internal string Sending(string handler) => $"{Page.Opened.Address}/review?handler={handler}&about={Name}";

    internal IEnumerable<LocalText> Why =>
        Enum.GetValues<Remark>().Where(remark => remark != Remark.None && Remarked.Is(remark)).Select(remark => ReviewWords.Of(remark));

    internal IReadOnlyList<PinnedComment> Comments => [.. Page.Opened.Comments.Where(comment => comment.Question == Name)];
}
