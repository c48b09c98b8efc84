using System.Globalization;
using Plumbline.Caseloads.Intake;
using Plumbline.Caseloads.Intake.Unnamed;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Files.Instruments;
using Plumbline.Files.Samples;
using Plumbline.Samples;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Caseloads.Intakes;

namespace Plumbline.Workspace.Tests.Caseloads;

/// <summary>What a carried mapping makes of a list is what every carried instrument accepts and every carried design can draw from.</summary>
public sealed class MappingsJoinTests
{
    private static readonly DateOnly To = new(2026, 12, 31);

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var mapping in ExtractProfileFile.Known().Append(PlainExtract.Id))
        {
            foreach (var instrument in InstrumentShelf.Own.Known())
            {
                all.Add(mapping, instrument);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_list_becomes_a_caseload_that_every_design_draws_from(string mapping, string version)
    {
        var instrument = InstrumentShelf.Own.Read(version.Split(' ')[0], version.Split(' ')[1], new Place("test", 1, 1)).Value;
        var profile = mapping == PlainExtract.Id ? ExtractMappings.Plain(instrument) : ExtractProfileFile.Read(ExtractProfileFile.Find(mapping)!).Value;

        var listed = profile.Parse(ListFor(profile), "list.csv");
        listed.Refusals.ShouldBeEmpty();
        var rules = profile.Exclusions.Where(rule => rule.UnlessAsked is not { } field || instrument.Profile.All(known => known.Name != field)).ToList();
        var caseload = UnnamedIntake.Of(
            listed.Value.Cases, new Eligibility(null, To, rules), new Pseudonyms(new byte[Pseudonyms.KeyLength]),
            AskedFields.Of(instrument).ToHashSet()).Value.Decide([]).Caseload;

        CaseloadChecks.FaultsOf(caseload, instrument, (_, _) => null).ShouldBeEmpty();
        var needed = DesignShelf.Known().ToDictionary(
            name => name, name => Draws.Draw(caseload, DesignFile.Read(DesignShelf.Find(name)!).Value, "seed").Refusals);
        needed.SelectMany(design => design.Value).ShouldBeEmpty();
        instrument.Profile.Where(field => field.IsCharacteristic).Select(field => field.Name).Except(caseload.Fields).ShouldBeEmpty(
            "nothing that a report counts is lost on the way");
    }

    /// <summary>400 rows under the first heading of each column, with the codes that the mapping itself knows in turn.</summary>
    private static byte[] ListFor(ExtractProfile profile)
    {
        var headings = profile.Columns.Select(column => column.Headings[0]).Distinct().ToList();
        var rows = Enumerable.Range(0, 400).Select(at => string.Join(',', headings.Select(heading => Value(profile, heading, at))));
        return System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(string.Join(',', headings))));
    }

    private static string Value(ExtractProfile profile, string heading, int at)
    {
        var columns = profile.Columns.Where(column => column.Headings[0] == heading).ToList();
        return columns[0].Role switch
        {
            ExtractRole.Reference => $"R{at}",
            ExtractRole.PersonNumber => $"P{at}",
            ExtractRole.FamilyName => "Alder" + Letters(at),
            ExtractRole.GivenName => "Birch" + Letters(at),
            ExtractRole.BirthDate => Day(new DateOnly(2009, 1, 1).AddDays(at)),
            ExtractRole.Start => Day(new DateOnly(2026, 1, 1).AddDays(at % 90)),
            _ when columns.Find(column => column.Codes?.ContainsKey(ExtractColumn.Any) == false)?.Codes is { } codes =>
                Spread([.. codes.Keys.Order(StringComparer.Ordinal)], at, heading.Length),
            _ when columns[0].Field == "kind" => at % 3 == 0 ? "FC" : "Home",
            _ when columns.Exists(column => column.Codes is not null) => at % 4 == 0 ? Day(new DateOnly(2026, 6, 1)) : "",
            _ => columns[0].Field switch { "age_at_start" => "15", "sentence" => at % 3 == 0 ? "custody" : "community", "rosh" => at % 3 == 0 ? "low" : "high",
                "gender" => at % 3 == 0 ? "female" : "male", "ethnicity" => at % 4 == 0 ? "black or minority ethnic" : "white",
                    "roh_recorded" => at % 5 == 0 ? "high" : "low", "sentence_group" => at % 3 == 0 ? "custody" : "community",
                _ => $"W{(at / 7) + 1:00}" },
        };
    }

    /// <summary>Every code in turn, in another order for each column.</summary>
    private static string Spread(List<string> codes, int at, int column) => codes[((at * 7) + (at / codes.Count * column)) % codes.Count];

    private static string Letters(int at) => string.Concat(at.ToString("000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0') * 2)));

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
