using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>What the two readers said of each question on which they differ, for the one who settles it.</summary>
/// <param name="First">The first reading as its own page shows it.</param>
internal sealed record BothReadings(Sheet First, Sheet Second, ReadingPair Pair)
{
    /// <summary>Their consensus meeting as the one who looks may see it; null where they did not meet.</summary>
    public SeenMeeting? Meeting { get; init; }

    private readonly Dictionary<int, Discrepancy> differ = Pair.Discrepancies.ToDictionary(found => found.Question);

    /// <summary>Whether a question is left to settle: every one that both did not judge alike.</summary>
    public bool Leaves(int question) => differ.ContainsKey(question)
        || !(Pair.First.IsOpen(question) && Pair.Second.IsOpen(question) && Pair.First.Recorded(question) == Pair.Second.Recorded(question));

    /// <summary>Both answers with what they rest on, side by side, and the question that this one follows from.</summary>
    public void Write(Markup to, Sheet sheet, int question)
    {
        if (!differ.TryGetValue(question, out var found))
        {
            return;
        }

        if (found.Cause is { } cause)
        {
            var asked = sheet.Form.Questions[cause];
            to.Open("p").Class("govuk-body-s plumb-why").Holding().Open("a").Class("govuk-link").With("href", "#" + SheetFields.SlotOf(asked.Name)).Holding()
                .Text(sheet.Say[Seconds.ComparisonWords.Follows, asked.Label]).Close("a").Close("p");
        }

        to.Open("div").Class("plumb-both").Holding();
        WriteSide(to, First, question, Seconds.ComparisonWords.First, Meeting?.Of(Purpose.First, question));
        WriteSide(to, Second, question, Seconds.ComparisonWords.Second, Meeting?.Of(Purpose.Second, question));
        to.Close("div");
    }

    private static void WriteSide(Markup to, Sheet read, int question, LocalText which, SecondAnswer? again)
    {
        var (asked, way) = (read.Form.Questions[question], read.Address.Length > 0 ? "a" : "strong");
        to.Open("div").Holding().Open("p").Class("plumb-answer").Holding().Open(way);
        (way == "a" ? to.Class("govuk-link").With("href", $"{read.Address}/questions/{asked.Name}") : to).Holding().Text(read.Say[which])
            .Open("span").Class("govuk-visually-hidden").Holding().Text(": ").Text(asked.Label).Close("span").Close(way).Text(" ");
        if (read.Assessment.IsOpen(question))
        {
            to.Put(SheetQuestion.TagOf(read, question, read.Assessment.Recorded(question)));
        }
        else
        {
            to.Text(read.Say[Seconds.ComparisonWords.Closed]);
        }

        to.Close("p");
        if (read.Assessment.IsOpen(question) && read.Present.Find(asked.Name)?.Judged is { } judged)
        {
            EvidenceLines.Write(to, judged, read.Say);
        }

        if (again is not null)
        {
            to.Open("p").Class("plumb-answer").Holding().Open("strong").Holding().Text(read.Say[Seconds.MeetingWords.Again]).Close("strong").Text(" ")
                .Put(SheetQuestion.TagOf(read, question, again.Judged)).Close("p");
            EvidenceLines.Write(to, again.Judged, read.Say);
        }

        to.Close("div");
    }
}
