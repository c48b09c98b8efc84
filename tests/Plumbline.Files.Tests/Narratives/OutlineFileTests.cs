using Plumbline.Files.Narratives;
using Plumbline.Files.Instruments;
using Plumbline.Findings.Proposals;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Sections;
using Plumbline.Reports.Writing;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Narratives;

public sealed class OutlineFileTests
{
    public static TheoryData<string> Shipped =>
        [.. Directory.GetDirectories(Repository.PathTo("instruments")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_outline_of_every_instrument_that_is_carried_is_sound_and_names_texts_that_are_there(string instrument)
    {
        var refusals = new List<Refusal>();
        var texts = Repository.PathTo("instruments", instrument, "texts");

        var outline = OutlineFile.Read(texts, refusals);

        refusals.ShouldBeEmpty();
        outline.ShouldNotBe(Outline.Usual);
        outline.Parts.SelectMany(part => part.Holds).Where(piece => piece.Kind is Piece.Standing or Piece.Glossary)
            .ShouldAllBe(piece => File.Exists(Path.Combine(texts, $"{piece.Text}.en.md")));
    }

    [Fact]
    public void An_instrument_without_texts_has_the_usual_outline() => OutlineFile.Read(null, []).ShouldBe(Outline.Usual);

    [Fact]
    public void The_usual_outline_holds_what_reports_know_and_every_piece_of_them_stands_in_the_methods()
    {
        var methods = File.ReadAllText(Repository.PathTo("docs", "methods", "reports.md"));

        Outline.Usual.Parts.SelectMany(part => part.Holds).ShouldAllBe(piece => Pieces.Kinds.Contains(piece.Kind));
        Pieces.Kinds.Where(kind => !methods.Contains($"`{kind}`", StringComparison.Ordinal) && !methods.Contains($"`{kind} NAME`", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("holds: [findngs]", "did you mean findings?")]
    [InlineData("holds: [narrative]", "narrative needs the name of a text after it")]
    [InlineData("holds: [findings all]", "findings stands alone, without all")]
    [InlineData("holds: [findings]\n    appendix: yes", "title is missing")]
    [InlineData("holds: [findings]\n    titel: x", "titel is not known here (part-1); did you mean title?")]
    [InlineData("holds: [findings]\n  - id: part-1\n    holds: [scores]", "the part part-1 stands 2 times")]
    public void A_fault_of_an_outline_is_named_with_its_place(string lines, string message)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo(OutlineFile.FileName), $"parts:\n  - id: part-1\n    {lines}\n");
        var refusals = new List<Refusal>();

        OutlineFile.Read(folder.Path, refusals);

        var refusal = refusals.ShouldHaveSingleItem();
        refusal.ToString().ShouldContain(message);
        refusal.Place!.Value.Line.ShouldBeGreaterThan(1);
    }

    /// <summary>People write what the report prints, under the headings that it prints, and take proposed findings to where they belong.</summary>
    [Fact]
    public void The_texts_that_writers_are_asked_for_follow_the_outline()
    {
        var instrument = InstrumentFile.Read(Repository.PathTo("instruments", "youth-standards", "2021.1.yaml")).Value;
        var outline = OutlineFile.Read(Repository.PathTo("instruments", "youth-standards", "texts"), []);

        var texts = ReportTexts.Of(instrument, outline);

        texts.Select(text => text.Name).Where(name => !name.Contains('-', StringComparison.Ordinal))
            .ShouldBe(["summary", "recommendations", "arrangements"]);
        var standard = texts.Single(text => text.Name == "criterion-2.1");
        standard.Parts.Select(part => part.Heading).ShouldBe(["for", "against", "not-higher", "not-lower"]);
        (standard.HeadingFor(Side.Strength), standard.HeadingFor(Side.Area), standard.HeadingFor(Side.Either)).ShouldBe(("for", "against", null));
    }

    [Fact]
    public void Parts_pieces_headings_and_words_are_read_as_they_stand()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo(OutlineFile.FileName), """
            parts:
              - id: voices
                title: { en: "Voices", cy: "Lleisiau" }
                needs: voices
                listed: no
                page: no
                parts:
                  - { id: parents, title: { en: "Parents", cy: "Rhieni" }, holds: [narrative voices/parents] }
              - { id: sums, appendix: yes, title: { en: "Sums", cy: "Symiau" }, holds: [standing sums, scores] }
            findings:
              - { heading: good, title: { en: "Good", cy: "Da" } }
            words: { criterion: { en: "Test", cy: "Prawf" } }
            """);

        var outline = OutlineFile.Read(folder.Path, []);

        outline.Parts.Select(part => (part.Id, part.Needs, part.IsListed, part.BeginsPage, part.IsAppendix))
            .ShouldBe([("voices", "voices", false, false, false), ("sums", null, true, true, true)]);
        outline.Parts[0].Parts.Single().Holds.ShouldBe([new Piece(Piece.Narrative, "voices", "parents")]);
        outline.Parts[1].Holds.ShouldBe([new Piece(Piece.Standing, "sums"), new Piece("scores")]);
        outline.FindingParts.Single().ShouldBe(new FindingPart("good", new LocalText("Good", "Da"), new LocalText("Good", "Da")));
        (outline.Words.Criterion.English, outline.Words.Word).ShouldBe(("Test", OutlineWords.Usual.Word));
    }
}
