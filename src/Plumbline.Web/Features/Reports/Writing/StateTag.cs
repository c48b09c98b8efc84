using Plumbline.Reports.Writing;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Reports.Writing;

/// <summary>The state of a text in one language as a word in a colour.</summary>
internal static class StateTag
{
    public static Tag Of(Speech say, TextState state) => new()
    {
        Text = say[WritingWords.Of(state)],
        Classes = state switch { TextState.Ready => "govuk-tag--green", TextState.Drafting => "govuk-tag--yellow", _ => "govuk-tag--grey" },
    };

    public static Tag OutOfDate(Speech say) => new() { Text = say[WritingWords.OutOfDate], Classes = "govuk-tag--orange" };
}
