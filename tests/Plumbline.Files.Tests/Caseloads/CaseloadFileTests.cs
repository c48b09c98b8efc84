using System.Text;
using Plumbline.Files.Caseloads;
using Plumbline.Files.Tests.Caseloads.Lists;

namespace Plumbline.Files.Tests.Caseloads;

/// <summary>Caseloads to draw from: exact, without anyone's name, and without what nobody asks for standing in the way.</summary>
public class CaseloadFileTests
{
    [Fact]
    public void Names_are_told_by_place_and_heading_and_never_repeated()
    {
        var refused = Read("case_id,Full name,gender\nX1,Alys Example,female\nX2,Bryn Example,male\n");

        refused.Refusals
            .Select(refusal => refusal.ToString())
            .ShouldBe(["list.csv:1:2: column Full name would carry a child's identity into the sample; give pseudonyms first with: plumbline caseload intake"]);
    }

    [Theory]
    [InlineData("case_id,gender\nX1,male\nTotal,\n", "list.csv:3:1: holds a total and no case; take the row out of the list")]
    [InlineData("case_id,gender\nX1,male\ncase_id,gender\n", "list.csv:3:1: repeats the header; take the row out of the list")]
    [InlineData("case_id,gender\nA_7,male\na_7,male\n",
        "list.csv:3:1: \"a_7\" differs from \"A_7\" only in capitals or in how its letters are kept; are they one case or two? "
            + "(a_7); give each case an id of its own, or take one of them out")]
    [InlineData("gender;id\nmale;X1\n", "list.csv:1:1: has no column case_id; make a caseload from a service's list with: plumbline caseload intake")]
    [InlineData("case_id,gender\n,male\n", "list.csv:2:1: case_id is missing")]
    public void What_is_no_case_or_could_be_two_is_named(string list, string fault) => Read(list).Refusals.ShouldHaveSingleItem().ToString().ShouldBe(fault);

    [Fact]
    public void Ids_that_differ_only_in_the_form_of_a_letter_are_one_question() =>
        Read($"case_id,gender\n{"T\u0175r"},male\n{"Tw\u0302r"},male\n").Refusals.ShouldHaveSingleItem().Code.ShouldBe("case-alike");

    [Fact]
    public void A_title_above_the_header_is_passed_over_and_said()
    {
        var read = Read("Open cases\n\ncase_id,gender\nX1,male\n").Value;

        read.Caseload.Cases.ShouldHaveSingleItem().Id.ShouldBe("X1");
        read.Notes.ShouldHaveSingleItem().ToString().ShouldBe("list.csv:3:1: the header is in row 3; nothing above it was read");
        read.PlaceOf("X1", "gender").ShouldBe(new Place("list.csv", 4, 4));
    }

    [Fact]
    public void Columns_that_cannot_be_told_apart_are_faults_only_for_who_asks_for_them()
    {
        var read = Read("case_id,gender,Notes,NOTES\nX1,male,a,b\n").Value;

        read.Caseload.Fields.ShouldBe(["gender"]);
        read.FaultsIn(["gender"]).ShouldBeEmpty();
        read
            .FaultsIn(["NOTES"])
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("list.csv:1:4: column NOTES is the same as Notes but for capitals, spaces and signs");
    }

    [Theory]
    [InlineData("Case ID,gender\nX1,male\n", "list.csv:1:1: has no column case_id; call the column Case ID case_id, if it holds pseudonyms")]
    [InlineData("case_id,gender\nX1,male\n2 cases\n", "list.csv:3:1: holds a total and no case; take the row out of the list")]
    [InlineData("case_id,case_id\nX1,X1\n", "list.csv:1:2: column case_id stands twice")]
    public void A_near_miss_is_told_with_what_to_do(string list, string fault) => Read(list).Refusals.ShouldHaveSingleItem().ToString().ShouldStartWith(fault);

    [Fact]
    public void An_error_in_a_column_of_a_workbook_is_a_fault_only_for_who_asks_for_it()
    {
        var read = CaseloadFile.Parse(
            SdkWorkbook.Of(new ListDraft([[Text("case_id"), Text("gender"), Text("RAG")], [Text("X1"), Text("male"), new ListCell.Error("#N/A")]])),
            "list.xlsx").Value;

        read.Caseload.Fields.ShouldBe(["gender"]);
        read.FaultsIn(["RAG"]).ShouldHaveSingleItem().ToString().ShouldBe("list.xlsx:2:3: holds the error #N/A");
    }

    [Fact]
    public void Of_two_sheets_with_such_a_list_none_is_taken_and_a_hidden_one_is_named()
    {
        ListDraft cases = new([[Text("case_id")], [Text("X1")]]), other = new([[Text("Guidance")], [Text("none")]]);

        CaseloadFile.Parse(HandWrittenWorkbooks.InTwoSheets(cases, cases, isSecondHidden: false), "list.xlsx").Refusals.ShouldHaveSingleItem().ToString()
            .ShouldBe("list.xlsx:1:1: the sheets Read me and Cases each hold such a list; put all cases into one sheet, or take the others out");
        CaseloadFile.Parse(HandWrittenWorkbooks.InTwoSheets(other, cases, isSecondHidden: true), "list.xlsx").Refusals.ShouldHaveSingleItem().ToString()
            .ShouldBe("list.xlsx:1:1: the list stands in the sheet Cases, which is hidden; show the sheet and save the workbook again");
    }

    [Fact]
    public void Hidden_rows_are_counted_and_said() =>
        CaseloadFile.Parse(
            SdkWorkbook.Of(new ListDraft([[Text("case_id")], [Text("X1")], [Text("X2")], [Text("X3")]]) { Hidden = [3, 4] }), "list.xlsx").Value.Notes
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("list.xlsx:3:1: 2 rows are hidden and were taken in; delete what does not belong to the list; a filter only hides it");

    [Fact]
    public void Only_what_was_read_is_written_again()
    {
        var read = Read("A title with nobody's business\n\ncase_id,gender,unit\nX2,\"a, b\",U1\nX1,male,\n").Value;

        Encoding.UTF8.GetString(read.ToCsv()).ShouldBe("case_id,gender,unit\nX1,male,\nX2,\"a, b\",U1\n");
        CaseloadFile.Parse(read.ToCsv(), "again.csv").Value.Caseload.Digest.ShouldBe(read.Caseload.Digest);
    }

    private static ListCell Text(string text) => new ListCell.Text(text);

    private static Result<CaseloadList> Read(string text) => CaseloadFile.Parse(Encoding.UTF8.GetBytes(text), "list.csv");
}
