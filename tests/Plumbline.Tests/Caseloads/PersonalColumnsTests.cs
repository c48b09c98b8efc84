using Plumbline.Caseloads.Personal;

namespace Plumbline.Tests.Caseloads;

/// <summary>Columns that name people, by their headings in both languages and by what they hold; and columns that do not, though they look a little like
/// it.</summary>
public class PersonalColumnsTests
{
    [Theory]
    [InlineData("DoB of child")]
    [InlineData("Child DoB")]
    [InlineData("Parent/Carer")]
    [InlineData("Full name")]
    [InlineData("Child name")]
    [InlineData("Name of child")]
    [InlineData("child's name")]
    [InlineData("childname")]
    [InlineData("ChildName")]
    [InlineData("Young person")]
    [InlineData("YOUNG_PERSON")]
    [InlineData("Client name")]
    [InlineData("Known as")]
    [InlineData("a.k.a.")]
    [InlineData("Surname, forename")]
    [InlineData("Surname1")]
    [InlineData("Initials")]
    [InlineData("NHS No")]
    [InlineData("N.H.S. Number")]
    [InlineData("PNC ID")]
    [InlineData("Date of birth (DD/MM/YYYY)")]
    [InlineData("Birth date")]
    [InlineData("DoB")]
    [InlineData("D.O.B")]
    [InlineData("Address line 1")]
    [InlineData("Home_Address")]
    [InlineData("Post code")]
    [InlineData("Post-code")]
    [InlineData("Email")]
    [InlineData("e-mail")]
    [InlineData("Mobile phone")]
    [InlineData("UPN")]
    [InlineData("Name")]
    [InlineData("Name of mother")]
    [InlineData("Enw")]
    [InlineData("ENW LLAWN")]
    [InlineData("Enw'r plentyn")]
    [InlineData("Cyfenw")]
    [InlineData("Enw cyntaf")]
    [InlineData("Dyddiad geni")]
    [InlineData("Dyddiad Geni (DD/MM/BBBB)")]
    [InlineData("Cyfeiriad")]
    [InlineData("Cod post")]
    [InlineData("Rhif ffôn")]
    [InlineData("Person ifanc")]
    [InlineData("E-bost")]
    public void A_heading_of_identity_is_refused_without_a_value(string heading)
    {
        var fault = PersonalColumns.In(["case_id", heading], [["X1", "secret one"], ["X2", "secret two"]], 0).ShouldHaveSingleItem();

        fault.Column.ShouldBe(1);
        fault.Fault.Code.ShouldBe("column-personal");
        fault.Fault.ToString().ShouldContain(heading);
        fault.Fault.ToString().ShouldNotContain("secret");
        fault.Fault.Welsh.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("gender")]
    [InlineData("sentence_group")]
    [InlineData("age_at_start")]
    [InlineData("Team name")]
    [InlineData("Enw'r tîm")]
    [InlineData("School name")]
    [InlineData("practitioner")]
    [InlineData("supervisors")]
    [InlineData("initial_assessment")]
    [InlineData("looked_after")]
    [InlineData("unit")]
    [InlineData("child_protection")]
    [InlineData("young_person_involved")]
    [InlineData("postal order")]
    public void A_heading_that_names_nobody_passes(string heading) =>
        PersonalColumns.In(["case_id", heading], [["X1", "yes"], ["X2", "no"]], 0).ShouldBeEmpty();

    [Theory]
    [InlineData("Alys Example|Bryn Example|Cai Example")]
    [InlineData("Example, Alys|O'Sample, Bryn|Smith-Example, Cai")]
    [InlineData("ALYS EXAMPLE|BRYN SAMPLE|CAI INSTANCE")]
    [InlineData("A. Example|B. Sample|C. Instance")]
    [InlineData("Siân ap Example|Llŷr Sample|Lowri ferch Instance")]
    [InlineData("alys example|bryn sample|cai instance|dewi example|elin sample|ffion instance")]
    [InlineData("Alys|Bryn|Cai|Dewi|Elin|Ffion|Gwen|Huw")]
    [InlineData("Sian Jones|Huw Price")]
    [InlineData("S.J.|H.P.|A.R.")]
    [InlineData("Sian Jones|yes|Huw Price|no|Ann Rees")]
    [InlineData("sian.jones|huw.price|ann.rees|bob_parry|carys.lewis|dewi.hughes")]
    [InlineData("14/02/1996|01/12/1997|30/06/1999")]
    [InlineData("35188|36000|36540")]
    [InlineData("1996-02-14|1997-12-01|1999-06-30 00:00:00")]
    [InlineData("CR0 1AA|SW1A 1AA|CF10 3NQ")]
    [InlineData("1 High Street, CR0 1AA|2 High Street, CR0 1AB|3 High Street, CF10 3NQ")]
    [InlineData("|x@example.org|")]
    [InlineData("943 476 5919|9434765919|943-476-5870")]
    [InlineData("2002/1234567K|2003/7654321A|")]
    [InlineData("07700 900123|07700 900456|020 7946 0123")]
    [InlineData("A123456789012|B123456789013|H801200001001")]
    public void What_a_column_holds_is_refused_whatever_it_is_called(string values)
    {
        var faults = PersonalColumns.In(["case_id", "Column1"], [.. values.Split('|').Select((value, row) => (IReadOnlyList<string>)[$"X{row}", value])], 0)
            .ToList();

        faults.ShouldHaveSingleItem().Column.ShouldBe(1);
        values
            .Split('|')
            .Where(value => value.Length > 0)
            .ShouldAllBe(value => !faults[0].Fault.ToString().Contains(value, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("male|female|male")]
    [InlineData("North Team|South Team|East Team")]
    [InlineData("Referral Order|Youth Rehabilitation Order|Detention And Training Order")]
    [InlineData("Custody|Custody|Community|Custody|Community|Community|Custody|Custody|Community")]
    [InlineData("2011-09-11|2011-09-30|2012-01-02")]
    [InlineData("W0|W1|W2")]
    [InlineData("7K3M-2QXD|7K3M-2QXE|7K3M-2QXF")]
    [InlineData("1234567890|1234567892|1234567893")]
    [InlineData("35188|35189|35201")]
    [InlineData("12345|67890|99999")]
    [InlineData("0000001204|0000001205|0000001206")]
    [InlineData("black or minority ethnic|white|not recorded")]
    [InlineData("Swansea North|Swansea North|Swansea North|Swansea East")]
    [InlineData("||")]
    public void Values_that_name_nobody_pass(string values) =>
        PersonalColumns.In(["case_id", "Column1"], [.. values.Split('|').Select((value, row) => (IReadOnlyList<string>)[$"X{row}", value])], 0).ShouldBeEmpty();

    [Fact]
    public void Of_two_columns_of_dates_the_one_a_childhood_before_the_other_is_of_birth() =>
        PersonalColumns.In(["case_id", "first", "second"], [["X1", "01/05/1996", "11/09/2011"], ["X2", "02/05/1996", "12/09/2011"]], 0)
            .ShouldHaveSingleItem().Column
            .ShouldBe(1);

    [Fact]
    public void Ids_that_are_names_or_health_numbers_are_refused_too()
    {
        PersonalColumns.In(["case_id"], [["Alys Example"], ["Bryn Sample"], ["Cai Instance"]], 0).ShouldHaveSingleItem().Column.ShouldBe(0);
        PersonalColumns.In(["case_id"], [["9434765919"], ["9434765870"]], 0).ShouldHaveSingleItem();
        PersonalColumns.In(["case_id"], [["E17AA"], ["E18AB"], ["E19AB"]], 0).ShouldBeEmpty();
    }
}
