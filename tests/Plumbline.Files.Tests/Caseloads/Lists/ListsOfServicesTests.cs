using System.Globalization;
using Plumbline.Caseloads.Intake;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Caseloads.Lists;

/// <summary>Lists as services send them: each way of a list as each of six programs writes it, from the file to the caseload.</summary>
public sealed class ListsOfServicesTests : IDisposable
{
    private static readonly Dictionary<string, Func<ListDraft, byte[]>> Workbooks = new()
    {
        ["Open XML SDK"] = SdkWorkbook.Of, ["office"] = HandWrittenWorkbooks.AsOfficeWrites, ["report"] = HandWrittenWorkbooks.AsReportsAreWritten,
    };

    private static readonly Dictionary<string, Func<ListDraft, byte[]>> Tables = new()
    {
        ["comma"] = CsvLists.Comma, ["semicolon"] = CsvLists.Semicolon, ["tab"] = CsvLists.Tab,
    };

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> Lists()
    {
        var all = new TheoryData<string, string>();
        foreach (var quirk in ListQuirks.All.Keys)
        {
            foreach (var writer in Workbooks.Keys.Concat(Tables.Keys))
            {
                all.Add(quirk, writer);
            }
        }

        foreach (var quirk in ListQuirks.OfWorkbooks.Keys)
        {
            foreach (var writer in Workbooks.Keys)
            {
                all.Add(quirk, writer);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_list_has_its_right_answer(string quirk, string writer)
    {
        var (list, hasAccents, answer) = ListQuirks.All.TryGetValue(quirk, out var known) ? known : ListQuirks.OfWorkbooks[quirk];
        var path = folder.PathTo("list");
        File.WriteAllBytes(path, Workbooks.GetValueOrDefault(writer, Tables.GetValueOrDefault(writer)!)(list));

        var read = ExtractProfileFile.Read(Repository.PathTo("extracts", "yois.yaml")).Value.Read(path);
        var taken = read.Then(found =>
            CaseloadIntake.Take(found.Cases, new Eligibility(null, new DateOnly(2012, 12, 31), []), [], new Pseudonyms(new byte[Pseudonyms.KeyLength])));

        var said = taken.TryGet(out var outcome)
            ? string.Join(' ', read.Value.Notes.Select(note => note.Code).Prepend(outcome.Caseload.Cases.Count.ToString(CultureInfo.InvariantCulture)))
            : "refused " + string.Join(' ', taken.Refusals.Select(refusal => refusal.Code).Distinct());
        said.ShouldBe(writer == "semicolon" && hasAccents ? "refused not-utf-8" : answer);
        taken.Refusals.ShouldAllBe(
            refusal => refusal.Place != null && (refusal.Suggestion != null || refusal.Code == "reference-twice"), "each says where, and what to do");
        if (outcome is { Caseload.Cases.Count: 3 })
        {
            read.Value.Cases
                .Select(one => one.Reference)
                .ShouldBe(quirk == "references with zeros" ? ["001201", "001202", "001203"] : ["INT0001", "INT0002", "INT0003"]);
            read.Value.Cases
                .Select(one => (one.Start, one.BirthDate))
                .ShouldBe(Enumerable.Range(1, 3).Select(at => ((DateOnly?)new DateOnly(2011, 9, 10 + at), (DateOnly?)new DateOnly(1996, 4 + at, at))));
            outcome.Caseload.Cases.ShouldAllBe(one =>
                one.Find("sentence_group") == "community" && one.Find("gender") == "male" && one.Find("age_at_start") == "15");
        }
    }

    [Theory]
    [InlineData("Cases at 31/01/2012,,,\n,,,\nIntervention ID,Surname,DOB,Begun\nI1,A,01/05/1996,01/09/2011\n",
        "has no column Start Date or Order Start or Date Started (start); the header seems to be in row 3")]
    [InlineData("Intervention ID,Start Date,Order Type\nI1,40801,YRO\n",
        "\"40801\" is no date of the forms dd/MM/yyyy, d/M/yyyy, dd-MMM-yyyy, dd/MM/yy; it looks like the number by which a spreadsheet keeps 2011-09-15: "
            + "give the column the form of a date")]
    [InlineData("Intervention ID,Start Date,Order Type\nI1,09/13/2011,YRO\n",
        "\"09/13/2011\" is no date of the forms dd/MM/yyyy, d/M/yyyy, dd-MMM-yyyy, dd/MM/yy; where all dates of the list are written so, add the form "
            + "under dates in the mapping")]
    [InlineData("Intervention ID,Start Date,Order Type,DOB\nI1,11/09/2011,YRO,1996 May\n", "\"0000 aaa\" is no date of the forms")]
    public void What_cannot_be_understood_is_shown_with_what_to_do(string list, string fault) =>
        ExtractProfileFile.Read(Repository.PathTo("extracts", "yois.yaml")).Value
            .Read(folder.Write("list.csv", list)).Refusals
            .ShouldContain(refusal => refusal.ToString().Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void There_are_sixty_lists_and_more() => Lists().Count.ShouldBe(66);

    public void Dispose() => folder.Dispose();
}
