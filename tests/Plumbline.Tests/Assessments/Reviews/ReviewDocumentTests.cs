using System.Text.RegularExpressions;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Areas;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Reviews;

/// <summary>Holds docs/methods/review.md against the program.</summary>
public sealed partial class ReviewDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "review.md"));

    [Fact]
    public void The_document_lists_every_move() => Lines("moves").ShouldBe(ReviewMoves.All.Select(move =>
        $"{Kebab(move.Step)}: {string.Join(", ", move.From.Select(from => from.Code()))} => {move.To.Code()} "
            + $"| {Parts(move.By)}{(move.NeedsReason ? " | reason" : "")}"));

    [Fact]
    public void The_document_lists_what_holds_each_step_up()
    {
        var comment = new PinnedComment("1", "q", "reviewer", "Why?", DateTimeOffset.UnixEpoch);
        var worst = new ReviewRecord("C1", ReviewState.InReview, "assessor", ["q"], [new Refusal("answer-not-allowed", "no")],
            [comment]) { SecondReadingIsOpen = true, ReadersMet = true, Disputed = ["q"], WithoutEvidence = ["q"], NotLookedAt = ["q"] };
        var uncommented = worst with { OpenComments = [] };

        var found = Enum.GetValues<ReviewStep>()
            .Select(step => (step, codes: ReviewRules.Obstacles(step == ReviewStep.Return ? uncommented : worst, step).Select(fault => fault.Code).ToList()))
            .Where(pair => pair.codes.Count > 0)
            .Select(pair => $"{Kebab(pair.step)}: {string.Join(", ", pair.codes)}");

        found.ShouldBe(Lines("obstacles"), ignoreOrder: true);
    }

    [Fact]
    public void The_document_lists_every_conflict_of_interest()
    {
        var reader = new Reader("r1") { HomeArea = "Croydon", PractitionerCodes = ["P7"], Conflicts = [new DeclaredConflict(ConflictKind.Case, "C1")] };
        var ties = new CaseTies("C1", new LocalText("Croydon"), Practitioners: ["P7"], Supervisors: ["P7"]);

        Lines("conflicts").Select(line => line.Split(' ')[0]).ShouldBe(AllocationRules.FaultsOf(reader, ties, AreaRegister.Empty).Select(fault => fault.Code));
    }

    private static string Parts(ReviewPart parts) =>
        string.Join(
            ", ",
            Enum.GetValues<ReviewPart>().Where(part => part != ReviewPart.None && parts.HasFlag(part)).Select(part => part.ToString().ToLowerInvariant()));

    private static string Kebab(ReviewStep step) => Capital().Replace(step.ToString(), "-$1").ToLowerInvariant();

    private static List<string> Lines(string fence) =>
        [.. Regex.Matches(Document, $"```{fence}\n(.*?)```", RegexOptions.Singleline)
            .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    [GeneratedRegex("(?<=.)([A-Z])")]
    private static partial Regex Capital();
}
