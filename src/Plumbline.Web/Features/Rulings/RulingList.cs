using Plumbline.Assessments.Rulings;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Rulings;

namespace Plumbline.Web.Features.Rulings;

/// <summary>Every version of the rulings on one question, the newest first, with who ruled and what became of each.</summary>
internal sealed record RulingList(InspectionRulings Shown, QuestionRulings Rulings, Speech Say) : Component
{
    public override void Write(Markup to)
    {
        foreach (var ruling in Rulings.All)
        {
            to.Open("div").Class("plumb-comment", ruling.Stands ? null : "plumb-comment--resolved").With("id", PlaceOf(ruling))
                .With("data-ruling", ruling.Id.ToString()).Holding()
                .Open("p").Class("govuk-body-s plumb-signed").Holding().Text(Shown.NameOf(ruling.By)).Text(", ").Text(Say.Moment(ruling.At)).Close("p");
            WriteText(to, ruling, Say);
            if (ruling.EndedAt is { } ended)
            {
                var words = Rulings.InPlaceOf(ruling) is null ? RulingWords.Withdrawn : RulingWords.Replaced;
                to.Open("p").Class("govuk-body").Holding().Text(Say[words, Shown.NameOf(ruling.EndedBy), Say.Moment(ended), ruling.EndedWhy]).Close("p");
            }

            to.Close("div");
        }
    }

    /// <summary>The id of the place where a ruling stands.</summary>
    internal static string PlaceOf(Ruling ruling) => $"ruling-{ruling.Id}";

    /// <summary>What it says, in the language of the page where it says it there.</summary>
    internal static void WriteText(Markup to, Ruling ruling, Speech say)
    {
        var (text, language) = ruling.Text.For(say.Language);
        to.Open("p").Class("govuk-body plumb-quote").With("lang", language == say.Language ? null : language.Code()).Holding().Text(text).Close("p");
    }
}
