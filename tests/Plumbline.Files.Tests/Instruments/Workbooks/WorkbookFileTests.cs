using System.IO.Compression;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Instruments;
using Plumbline.Files.Instruments.Workbooks;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments.Workbooks;

public sealed class WorkbookFileTests : IDisposable
{
    private static readonly Instrument CoreCase = Read("core-case 2009.1");

    private readonly TemporaryFolder folder = new();
    private int written;

    public static TheoryData<string> Shipped => [.. InstrumentShelf.In(Repository.PathTo("instruments")).Known()];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void There_and_back_is_the_same_instrument_with_the_same_fingerprint(string name)
    {
        var instrument = Read(name);
        var notes = new List<Refusal>();

        var again = Back(WorkbookFile.Write(instrument, []), notes).Value;

        InstrumentFile.Write(again.Draft).ShouldBe(InstrumentFile.Write(instrument.Draft));
        InstrumentFile.Fingerprint(again.Draft).ShouldBe(InstrumentFile.Fingerprint(instrument.Draft));
        notes.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_workbook_keeps_the_rules_of_xlsform_and_of_office_open_xml(string name)
    {
        var workbook = WorkbookFile.Write(Read(name), []);

        XlsFormRules.Broken(workbook).ShouldBeEmpty();
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document, TestContext.Current.CancellationToken)
            .Select(fault => $"{fault.Path?.XPath} {fault.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_same_instrument_gives_the_same_bytes() => WorkbookFile.Write(CoreCase, []).ShouldBe(WorkbookFile.Write(CoreCase, []));

    [Fact]
    public void The_condition_of_the_phase_and_of_the_document_is_written_out()
    {
        var survey = XlsFormRules.Sheets(WorkbookFile.Write(CoreCase, []))["survey"].Where(row => row.ContainsKey("name")).ToDictionary(row => row["name"]);

        survey["d12_plan_living_cu"]["relevant"].ShouldBe("${custody} = 'yes' and ${r12_link_living} = 'yes' and ${q12_plan_done_cu} = 'yes'");
        survey["q13_vmp_timely"]["relevant"].ShouldBe("${q13_vmp_done} = 'yes'");
        survey["q11_full_timely"]["constraint"].ShouldBe(". != 'na' and (. != 'yes' or ${q11_full_done} = 'yes')");
        survey["scaled_approach"]["type"].ShouldBe("calculate");
        survey["asset_score"]["constraint"].ShouldBe(". >= 0 and . <= 64");
    }

    [Fact]
    public void Any_instrument_comes_back_as_it_went()
    {
        var texts = OneOf(
            "=1+1",
            "+A1",
            "-2",
            "@SUM(A1)",
            " spaces around ",
            "a\nb\tc",
            "_x0041_",
            "<&>\"'",
            "1.10",
            "TRUE",
            "’",
            "_x0001_",
            "日本 🜁",
            "a: b # c",
            "${q11_rmp_done}",
            "\\u0041");
        var conditions = OneOf<string?>(
            null, "${custody} = 'yes' or ${released} = 'no'", "(${custody} = 'yes' or ${released} = 'no')", "${custody} = 'yes'",
            "(${custody} = 'yes') and (${released} = 'no')",
            "not(${released} = 'yes')", "${age_at_start} >= 16", "${custody} = 'yes' and ${custody} = 'yes'",
            "${released} = 'yes'  and  (${custody} != \"no\")");
        var change = Gen.Select(Gen.Int[0, 259], texts, texts, conditions, Gen.Int[0, 8]);

        change.Array[1, 40].Sample(
            changes =>
            {
                var draft = changes.Aggregate(CoreCase.Draft, (before, one) => Changed(before, one.Item1, one.Item2, one.Item3, one.Item4, one.Item5));
                if (!draft.Prove().TryGet(out var instrument))
                {
                    return;
                }

                var back = Back(WorkbookFile.Write(instrument, []), []).Value;

                InstrumentFile.Write(back.Draft).ShouldBe(InstrumentFile.Write(draft));
                InstrumentFile.Write(InstrumentFile.Parse(InstrumentFile.Write(draft), "again").Value.Draft).ShouldBe(InstrumentFile.Write(draft));
            },
            iter: 40);
    }

    [Theory]
    [InlineData("${custody} = 'yes'")]
    [InlineData("${custody} = 'yes' and ${custody} = 'yes'")]
    [InlineData("${q13_vmp_done} = 'yes'")]
    [InlineData("${custody} = 'yes' or ${released} = 'yes'")]
    [InlineData(null)]
    public void A_condition_that_repeats_its_phase_or_its_document_keeps_its_own_part(string? own)
    {
        var draft = CoreCase.Draft with
        {
            Questions = [
                .. CoreCase.Draft.Questions.Select(question =>
                    question.Name == "q13_vmp_timely" ? question with { Phase = "custody", Relevant = own } : question),
            ],
        };

        Back(WorkbookFile.Write(draft.Prove().Value, []), []).Value.Find("q13_vmp_timely")!.Relevant.ShouldBe(own);
    }

    [Fact]
    public void No_text_becomes_a_formula()
    {
        var draft = Changed(CoreCase.Draft, 0, "=HYPERLINK(\"http://x\")", "+1", null, 0);

        using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookFile.Write(draft.Prove().Value, [])), false);

        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).ToList();
        cells.ShouldAllBe(cell => cell.CellFormula == null && cell.DataType!.Value == CellValues.InlineString);
        cells.ShouldContain(cell => cell.InnerText == "=HYPERLINK(\"http://x\")0");
    }

    [Fact]
    public void What_a_spreadsheet_program_makes_of_a_workbook_reads_as_the_same_instrument()
    {
        var workbook = Spreadsheet.AsSavedByOne(WorkbookFile.Write(CoreCase, []));
        var notes = new List<Refusal>();

        var again = Back(workbook, notes).Value;

        InstrumentFile.Fingerprint(again.Draft).ShouldBe(InstrumentFile.Fingerprint(CoreCase.Draft));
        notes.Select(note => note.Code).ShouldBe(["column-not-carried", "sheet-not-carried"], ignoreOrder: true);
    }

    [Fact]
    public void Every_fault_of_a_workbook_is_named_with_sheet_row_and_column()
    {
        var workbook = Spreadsheet.With(WorkbookFile.Write(CoreCase, []), cell =>
            cell
                .Replace("${r11_rmp_required} = 'no'", "${r11_rpm_required} = 'no'", StringComparison.Ordinal)
                .Replace("descriptive", "describing", StringComparison.Ordinal));

        var refusals = Back(workbook, []).Refusals;

        refusals.Count.ShouldBe(50);
        refusals.ShouldAllBe(refusal =>
            refusal.Place!.Value.File.EndsWith("!survey", StringComparison.Ordinal)
                && refusal.Place!.Value.Line > 1
                && refusal.Place!.Value.Column > 1
                && refusal.Subject != null);
        Back(
            Spreadsheet.With(
                WorkbookFile.Write(CoreCase, []), cell => cell.Replace("${r11_rmp_required} = 'no'", "${r11_rpm_required} = 'no'", StringComparison.Ordinal)),
            []).Refusals
            .ShouldContain(refusal => refusal.Code == "unknown-name" && refusal.Suggestion == "did you mean r11_rmp_required?");
    }

    [Fact]
    public void A_number_that_became_a_date_is_refused_because_it_is_lost() =>
        Back(Spreadsheet.WithDate(WorkbookFile.Write(CoreCase, [])), []).Refusals.ShouldContain(refusal =>
            refusal.Code == "cell-unreadable" && refusal.Suggestion!.Contains("format the column as text"));

    [Fact]
    public void What_is_no_workbook_is_refused_in_a_sentence()
    {
        Back("not a zip"u8.ToArray(), []).Refusals.ShouldHaveSingleItem().Code.ShouldBe("workbook-unreadable");
        Back(Zip("nothing.txt", 10), []).Refusals.ShouldHaveSingleItem().Code.ShouldBe("workbook-unreadable");
        Back(Zip("xl/workbook.xml", 300 * 1024 * 1024), []).Refusals.ShouldHaveSingleItem().Code.ShouldBe("workbook-unreadable");
    }

    public void Dispose() => folder.Dispose();

    private static InstrumentDraft Changed(InstrumentDraft draft, int place, string english, string welsh, string? condition, int what)
    {
        var question = draft.Questions[place];
        var text = new LocalText($"{english}{place}", $"{welsh}{place}");
        return what switch
        {
            0 => With(question with { Label = text }),
            1 => With(question with { Hint = text, Scope = null }),
            2 => With(question with { Relevant = condition, Phase = "custody" }),
            3 =>
                With(question with
                {
                    Relevant = condition,
                    ProducedBy = draft.Questions[(place + 1) % 260].Name,
                    NotProduced = place % 2 == 0 ? NotProduced.LeavesBase : NotProduced.Insufficient,
                }),
            4 => draft with { Questions = [.. draft.Questions.Take(place), .. draft.Questions.Skip(place + 1), question] },
            5 => With(question with { MayBeNotApplicable = !question.MayBeNotApplicable, IsRequired = !question.IsRequired, Row = null, Chain = $"{place}.0" }),
            6 => draft with { Criteria = [.. draft.Criteria.Select(criterion => criterion with { Expects = text })], Title = text },
            7 => draft with { EvidenceFor = place % 2 == 0 ? [Answer.No] : [Answer.Yes, Answer.Unknown] },
            _ => draft with { Phases = [.. draft.Phases.Select(phase => phase.Id == "custody" ? phase with { When = condition } : phase)] },
        };

        InstrumentDraft With(Question changed) =>
            draft with { Questions = [.. draft.Questions.Select(known => known.Name == question.Name ? changed : known)] };
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static byte[] Zip(string entry, int length)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = zip.CreateEntry(entry, CompressionLevel.Fastest).Open())
        {
            var zeros = new byte[1024 * 1024];
            for (var left = length; left > 0; left -= zeros.Length)
            {
                stream.Write(zeros, 0, Math.Min(left, zeros.Length));
            }
        }

        return packed.ToArray();
    }

    private static Instrument Read(string name)
    {
        var parts = name.Split(' ');
        return InstrumentShelf.In(Repository.PathTo("instruments")).Read(parts[0], parts[1], new Place("test", 1, 1)).Value;
    }

    private Result<Instrument> Back(byte[] workbook, ICollection<Refusal> notes)
    {
        var path = folder.PathTo($"{++written}.xlsx");
        File.WriteAllBytes(path, workbook);
        return WorkbookFile.Read(path, notes);
    }
}
