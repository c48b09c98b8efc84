using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using NJsonSchema;
using Plumbline.Testing;

namespace Plumbline.Documents.Tests.Data;

public sealed class DataPackageTests
{
    private static readonly Lazy<Task<JsonSchema>> Profile = new(() =>
        JsonSchema.FromFileAsync(Repository.PathTo("tests", "reference", "data", "data-package-2.0.json")));

    private static readonly WrittenPackage Package = WrittenPackage.Of(Given.AReport());

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 0)]
    [InlineData(false, 3)]
    public async Task The_package_is_valid_by_the_profile_of_the_standard(bool withCases, int smallestCount)
    {
        var descriptor = WrittenPackage.Of(Given.AReport(withCases, smallestCount)).Descriptor;

        (await Profile.Value).Validate(descriptor).Select(fault => fault.ToString()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("youth-standards-invented")]
    [InlineData("authority-assessment-invented")]
    [InlineData("family-review-invented")]
    public async Task The_package_of_every_ruleset_is_valid_and_its_tables_hold_to_their_schemas(string example)
    {
        var package = WrittenPackage.Of(ExampleReport.Of(example));

        (await Profile.Value).Validate(package.Descriptor).Select(fault => fault.ToString()).ShouldBeEmpty();
        ShouldHoldToTheirSchemas(package);
        package.Text("scores.json").ShouldContain("\"ratings\"");
    }

    [Theory]
    [InlineData("\"type\": \"integer\"", "\"type\": \"count\"")]
    [InlineData("\"path\": \"scores.csv\"", "\"path\": \"../scores.csv\"")]
    [InlineData("\"mediatype\": \"text/csv\"", "\"mediatype\": \"csv\"")]
    public async Task The_profile_would_find_a_fault(string right, string wrong)
    {
        Package.Descriptor.ShouldContain(right);

        (await Profile.Value).Validate(Package.Descriptor.Replace(right, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_example_folder_is_a_valid_package_too() =>
        (await Profile.Value)
            .Validate(await File.ReadAllTextAsync(Repository.PathTo("examples", "croydon-2012", "datapackage.json"), TestContext.Current.CancellationToken))
            .Select(fault => fault.ToString())
            .ShouldBeEmpty();

    [Fact]
    public void The_descriptor_names_every_file_with_its_size_and_digest()
    {
        Package.Resources.Select(resource => resource["path"]!.GetValue<string>()).Append("datapackage.json").ShouldBe(Package.Paths, ignoreOrder: true);
        foreach (var resource in Package.Resources)
        {
            var content = Package.Bytes(resource["path"]!.GetValue<string>());
            resource["bytes"]!.GetValue<int>().ShouldBe(content.Length);
            resource["hash"]!.GetValue<string>().ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(content)));
        }
    }

    [Fact]
    public void Every_table_holds_to_its_schema()
    {
        Package.Tables.Count.ShouldBeGreaterThan(6);
        ShouldHoldToTheirSchemas(Package);
    }

    private static void ShouldHoldToTheirSchemas(WrittenPackage package)
    {
        foreach (var table in package.Tables)
        {
            var path = table["path"]!.GetValue<string>();
            var records = package.Records(path);
            var fields = table["schema"]!["fields"]!.AsArray().Select(field => field!.AsObject()).ToList();
            var missing = table["schema"]!["missingValues"]!.AsArray().Select(value => value!["value"]!.GetValue<string>()).ToHashSet();
            records[0].ShouldBe(fields.Select(field => field["name"]!.GetValue<string>()), path);
            records.Count.ShouldBeGreaterThan(1, path);
            records.ShouldAllBe(record => record.Length == fields.Count, path);
            foreach (var (place, field) in fields.Index())
            {
                foreach (var value in records.Skip(1).Select(record => record[place]))
                {
                    FaultOf(value, field, missing).ShouldBeNull($"{path}, {field["name"]}");
                }
            }
        }
    }

    [Fact]
    public void Every_key_names_one_row_and_every_reference_arrives()
    {
        foreach (var table in Package.Tables)
        {
            Package.Column(table, Texts(table["schema"]!["primaryKey"])).ShouldBeUnique(table["name"]!.GetValue<string>());
            foreach (var key in table["schema"]!["foreignKeys"]?.AsArray() ?? [])
            {
                var there = Package.Tables.Single(other => other["name"]!.GetValue<string>() == key!["reference"]!["resource"]!.GetValue<string>());
                Package.Column(table, Texts(key!["fields"])).Except(Package.Column(there, Texts(key["reference"]!["fields"]))).ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void Every_title_and_meaning_stands_in_both_languages()
    {
        foreach (var field in Package.Tables.SelectMany(table => table["schema"]!["fields"]!.AsArray()))
        {
            foreach (var name in new[] { "title", "title_cy", "description", "description_cy" })
            {
                field![name]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
            }
        }

        Package.Text("dictionary.csv").ShouldContain("Judgements of yes where the question applied.");
        Package.Text("dictionary.csv").ShouldContain("Barnau cadarnhaol");
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        var again = WrittenPackage.Of(Given.AReport());

        Package.Paths.ShouldAllBe(path => again.Bytes(path).SequenceEqual(Package.Bytes(path)));
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_escaped() =>
        Package.Text("survey.csv").ShouldContain("\"'=I knew what was expected of me\"");

    [Fact]
    public void Rows_of_cases_are_written_only_when_the_publisher_lets_them_out()
    {
        Package.Paths.ShouldContain("judgements.csv");
        WrittenPackage.Of(Given.AReport(withCases: false)).Paths
            .ShouldNotContain(path => path.StartsWith("cases", StringComparison.Ordinal) || path.StartsWith("judgements", StringComparison.Ordinal));
    }

    [Fact]
    public void Small_numbers_are_withheld_in_every_file()
    {
        var guarded = WrittenPackage.Of(Given.AReport(withCases: false, smallestCount: 5));

        guarded.Records("figures.csv").Skip(1).SelectMany(record => record[2..]).ShouldAllBe(value => value == "[c]" || value == "[z]" || value == "0");
        guarded.Text("survey.csv").ShouldContain("[c],[c],21,[c]");
        JsonNode.Parse(guarded.Text("figures.json"))!.AsArray().ShouldAllBe(figure => figure!["percent"] == null);
        guarded.Descriptor.ShouldContain("Counts below 5");
    }

    /// <summary>One question makes criterion 2.1: its counts beside the score are counts of children, and a section would give them away.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(5, true)]
    public void The_counts_beside_a_score_are_kept_back_with_those_of_its_questions(int smallestCount, bool isKept)
    {
        var package = WrittenPackage.Of(Given.AReport(withCases: false, smallestCount));
        var records = package.Records("scores.csv");
        var columns = records[0].Index().Where(column => column.Item is "not_applicable" or "unknown" or "missing").Select(column => column.Index).ToList();

        columns.Count.ShouldBe(3);
        records.Skip(1).SelectMany(record => columns.Select(column => record[column])).ShouldAllBe(value => (value == "[c]") == isKept);
        records.Skip(1).ShouldContain(record => record.Any(value => value == "criterion"));
        var json = JsonNode.Parse(package.Text("scores.json"))!;
        new[] { "criteria", "sections", "headlines" }.SelectMany(list => json[list]!.AsArray())
            .SelectMany(score => new[] { score!["notApplicable"], score["unknown"], score["missing"] })
            .ShouldAllBe(count => (count == null) == isKept);
    }

    private static string? FaultOf(string value, JsonObject field, HashSet<string> missing)
    {
        if (missing.Contains(value))
        {
            return field["constraints"]?["required"]?.GetValue<bool>() == true ? "is required" : null;
        }

        if (field["categories"] is JsonArray categories && categories.All(category => category!["value"]!.GetValue<string>() != value))
        {
            return $"{value} is no category";
        }

        return field["type"]!.GetValue<string>() switch
        {
            "integer" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : $"{value} is no integer",
            "number" => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? null : $"{value} is no number",
            "string" => null,
            var other => $"{other} is no type here",
        };
    }

    private static IEnumerable<string> Texts(JsonNode? list) => list!.AsArray().Select(text => text!.GetValue<string>());
}
