using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>The list that a service without a known system fills in: a column for each thing that an inspection asks of a case, by its name or by what it is
/// called in either language.</summary>
public static class PlainExtract
{
    public const string Id = "plain";

    private static readonly (string Field, ExtractRole Role, LocalText Name)[] Persons =
    [
        ("reference", ExtractRole.Reference, new("Reference of the case", "Cyfeirnod yr achos")),
        ("person_number", ExtractRole.PersonNumber, new("Number of the person", "Rhif y person")),
        ("family_name", ExtractRole.FamilyName, new("Family name", "Cyfenw")),
        ("given_name", ExtractRole.GivenName, new("Given name", "Enw cyntaf")),
        ("birth_date", ExtractRole.BirthDate, new("Date of birth", "Dyddiad geni")),
        ("start", ExtractRole.Start, new("Start of the sentence", "Dechrau’r ddedfryd")),
    ];

    /// <param name="further">Fields that are asked for beside the profile, such as those of sample designs and the code of the practitioner.</param>
    public static ExtractProfile Of(Instrument instrument, IEnumerable<string> further)
    {
        string[] beside = [.. further.Except(instrument.Profile.Select(field => field.Name)).Distinct()];
        return new ExtractProfile(
            Id,
            new LocalText("Plain template", "Templed plaen"),
            ["dd/MM/yyyy", "d/M/yyyy"],
            [
                .. Persons.Select(person =>
                    new ExtractColumn(person.Field, person.Role, Headings(person.Field, person.Name),
                    person.Role is ExtractRole.Reference or ExtractRole.Start, null)),
                .. instrument.Profile.Select(
                    field => new ExtractColumn(
                    field.Name, ExtractRole.Profile, [.. Headings(field.Name, field.Label).Where(heading => !beside.Contains(ExtractColumn.Plain(heading)))],
                    false, CodesOf(field, instrument))),
                .. beside.Select(field => new ExtractColumn(field, ExtractRole.Profile, [field], false, null)),
            ],
            []);
    }

    /// <summary>What a column is called for people; null for one that has a name only.</summary>
    public static LocalText? NameOf(string field, Instrument instrument) =>
        Persons.FirstOrDefault(person => person.Field == field).Name ?? instrument.Profile.FirstOrDefault(known => known.Name == field)?.Label;

    private static string[] Headings(string field, LocalText name) =>
        [.. new[] { field, name.English, name.Welsh ?? name.English }.DistinctBy(ExtractColumn.Plain)];

    private static Dictionary<string, string>? CodesOf(ProfileField field, Instrument instrument)
    {
        var values = ProfileValues.Of(field, instrument);
        if (values.Count == 0)
        {
            return null;
        }

        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var label = ProfileValues.LabelOf(instrument, field.Name, value);
            foreach (var code in new[] { value, label?.English ?? value, label?.Welsh ?? value })
            {
                codes.TryAdd(ExtractColumn.Plain(code), value);
            }
        }

        return codes;
    }
}
