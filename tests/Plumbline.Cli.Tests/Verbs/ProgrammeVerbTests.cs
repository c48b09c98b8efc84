using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

public sealed class ProgrammeVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string All => folder.PathTo("all.parquet");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_packed_is_scored_as_the_inspection_itself_however_often_it_is_named()
    {
        var croydon = Repository.PathTo("examples", "croydon-2012");
        Typed.Of("programme", "pack", croydon, "--out", All).Exit.ShouldBe(0);

        var packed = Typed.Of("programme", "score", All, folder.Path, "--json");

        packed.Exit.ShouldBe(0, packed.Error);
        using var own = JsonDocument.Parse(Typed.Of("score", croydon, "--json").Output);
        using var programme = JsonDocument.Parse(packed.Output);
        programme.RootElement.GetArrayLength().ShouldBe(1);
        Counts(programme.RootElement[0]).ShouldBe(Counts(own.RootElement));
    }

    [Theory]
    [InlineData(new[] { "--column", "case=child" }, "a table of others does not say what it was judged with")]
    [InlineData(new[] { "--instrument", "core-case" }, "\"core-case\" is no instrument with its version")]
    public void A_table_of_others_needs_its_instrument_with_its_version(string[] options, string message)
    {
        File.WriteAllText(All, "PAR1");

        var typed = Typed.Of(["programme", "score", All, .. options]);

        typed.Exit.ShouldBe(1);
        typed.Error.ShouldContain(message);
        typed.Error.ShouldContain("for example --instrument core-case@2009.1");
    }

    private static List<(string? Id, int Sufficient, int Applicable)> Counts(JsonElement inspection) =>
    [
        .. inspection.GetProperty("criteria").EnumerateArray().Select(score =>
            (score.GetProperty("id").GetString(), score.GetProperty("sufficient").GetInt32(), score.GetProperty("applicable").GetInt32())),
    ];
}
