using Plumbline.Caseloads.Intake;
using Plumbline.Instruments.Routing;

namespace Plumbline.Tests.Caseloads;

public sealed class CaseloadIntakeTests
{
    private static readonly Pseudonyms Key = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    private static readonly Eligibility Year = new(
        new DateOnly(2025, 1, 1),
        new DateOnly(2025, 12, 31),
        [new ExclusionRule("caution", new LocalText("A caution"), ConditionParser.Parse("${order} = 'caution'").Value)]);

    [Fact]
    public void Each_case_left_out_has_its_reason_and_the_others_pseudonyms()
    {
        var outcome = Take(
            One("A1", "Ann", "Alder", "2009-05-01", "2025-03-01"),
            One("A2", "****", "****", "2009-05-01", "2025-03-01"),
            One("A3", "Ben", "Birch", "2009-05-02", "2026-03-01"),
            One("A4", "Cat", "Cedar", "2009-05-03", "2025-03-01", "caution"),
            One("A5", "Dan", "Dogwood", "2009-05-04", null));

        outcome.Excluded
            .Select(one => (one.Listed.Reference, one.Rule))
            .ShouldBe([("A2", "redacted"), ("A3", "starts-later"), ("A4", "caution"), ("A5", "no-start")]);
        var kept = outcome.Caseload.Cases.ShouldHaveSingleItem();
        kept.Id.ShouldBe(Key.Of("a1 "));
        kept.Id.ShouldMatch("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$");
        outcome.References[kept.Id].ShouldBe("A1");
    }

    [Fact]
    public void Another_key_gives_other_pseudonyms() => new Pseudonyms(new byte[32]).Of("A1").ShouldNotBe(Key.Of("A1"));

    [Fact]
    public void The_same_person_twice_keeps_the_case_that_started_first()
    {
        var outcome = Take(One("A1", "Siân", "O'Connor", "2009-05-01", "2025-06-01"), One("A2", "SIAN", "OConnor", "2009-05-01", "2025-03-01"));

        outcome.Excluded.ShouldHaveSingleItem().Listed.Reference.ShouldBe("A1");
        outcome.Undecided.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Jonathan", "Smith", "2009-05-17", "Jonathon", "Smith", "2009-05-17", "the same date of birth, names alike")]
    [InlineData("Owen", "Price", "2009-05-17", "Owen James", "Price", "2009-05-17", "the same date of birth, one name part of the other")]
    [InlineData("James", "Price", "2009-05-17", "Owen James", "Price", "2009-05-17", "the same date of birth, one name part of the other")]
    [InlineData("Elin", "Davies", "2009-05-17", "Elin", "Rees-Davies", "2009-05-17", "the same date of birth, one name part of the other")]
    [InlineData("Smith", "Jo", "2009-05-17", "Jo", "Smith", "2009-05-17", "the same date of birth, given and family name swapped")]
    [InlineData("Jo", "Smith", "2009-05-12", "Jo", "Smith", "2009-05-21", "the same name, two digits of the date of birth are swapped")]
    [InlineData("Jo", "Smith", "2009-05-12", "Jo", "Smith", "2009-12-05", "the same name, day and month swapped")]
    [InlineData("Jo", "Smith", "2009-05-12", "Jo", "Smith", "2008-05-12", "the same name, one digit of the date of birth differs")]
    [InlineData("Jo", "Smith", "2009-05-12", "Jo", "Smith", "2007-11-30", "")]
    [InlineData("Ann", "Alder", "2009-05-12", "Ben", "Birch", "2009-05-12", "")]
    public void Who_may_be_the_same_person_is_for_a_person_to_decide(
        string given,
        string family,
        string born,
        string otherGiven,
        string otherFamily,
        string otherBorn,
        string why)
    {
        var listed = new[] { One("A1", given, family, born, "2025-03-01"), One("A2", otherGiven, otherFamily, otherBorn, "2025-04-01") };

        var undecided = Take(listed).Undecided;

        undecided.Select(pair => pair.Why.English).ShouldBe(why.Length == 0 ? [] : [why]);
        if (why.Length > 0)
        {
            var same = CaseloadIntake.Take(listed, Year, [new PersonDecision("A2", "A1", true)], Key).Value;
            same.Caseload.Cases.Count.ShouldBe(1);
            same.Undecided.ShouldBeEmpty();
            CaseloadIntake.Take(listed, Year, [new PersonDecision("A1", "A2", false)], Key).Value.Caseload.Cases.Count.ShouldBe(2);
        }
    }

    /// <summary>The worked examples of Winkler (1990).</summary>
    [Theory]
    [InlineData("martha", "marhta", 0.961)]
    [InlineData("dwayne", "duane", 0.840)]
    [InlineData("dixon", "dicksonx", 0.813)]
    public void Names_are_as_alike_as_Winkler_says(string a, string b, double likeness) => Likeness.OfNames(a, b).ShouldBe(likeness, 0.0006);

    [Fact]
    public void A_reference_that_stands_twice_is_refused_with_its_place()
    {
        var taken = CaseloadIntake.Take(
            [One("A1", "Ann", "Alder", "2009-05-01", "2025-03-01"), One("a1", "Ben", "Birch", "2009-05-02", "2025-03-01")], Year, [], Key);

        taken.Refusals.ShouldHaveSingleItem().Code.ShouldBe("reference-twice");
    }

    [Fact]
    public void A_reference_kept_in_another_form_of_the_same_letters_is_the_same_reference()
    {
        Key.Of("Tw\u0302r1").ShouldBe(Key.Of("T\u0175r1"));

        CaseloadIntake.Take(
            [One("Tw\u0302r1", "Ann", "Alder", "2009-05-01", "2025-03-01"), One("T\u0175r1", "Ben", "Birch", "2009-05-02", "2025-03-01")], Year, [], Key)
            .Refusals.ShouldHaveSingleItem().Message.ShouldBe("this reference stands in line 2 already, with other capitals, spaces or forms of letters");
    }

    [Theory]
    [InlineData("known_as")]
    [InlineData("cyfenw")]
    public void A_mapping_that_calls_a_name_a_profile_gives_no_caseload(string field) =>
        CaseloadIntake.Take(
            [One("A1", "Ann", "Alder", "2009-05-01", "2025-03-01") with { Profile = new Dictionary<string, string> { [field] = "Ann" } }], Year, [], Key)
            .Refusals.ShouldHaveSingleItem().Code.ShouldBe("column-personal");

    private static IntakeOutcome Take(params ListedCase[] listed) => CaseloadIntake.Take(listed, Year, [], Key).Value;

    private static ListedCase One(string reference, string given, string family, string born, string? start, string order = "yro") => new(
        new Place("list.csv", 2, 1), reference, family, given, DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), start is null
            ? null
            : DateOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture), new Dictionary<string, string> { ["order"] = order });
}
