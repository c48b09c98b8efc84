using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

/// <summary>What every verb makes is for its owner alone, even where the umask would let everybody in; and nothing is made outside the folder that was
/// named.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class MadeFilesTests : IDisposable
{
    private const UnixFileMode ForFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode ForFolder = ForFile | UnixFileMode.UserExecute;
    private readonly TemporaryFolder inputs = new();
    private readonly TemporaryFolder room = new();

    [Fact]
    public void Every_file_and_folder_that_a_verb_makes_is_for_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights of another kind");
        var croydon = Repository.PathTo("examples", "croydon-2012");
        var list = inputs.Write(
            "list.csv",
            "Intervention ID,Surname,Forename,DOB,Start Date,Order Type,Gender,Ethnicity,ROSH,Worker Code\n"
                + string.Concat(Enumerable.Range(1, 28)
                    .Select(number => $"INT{number},{Name(number)},{Name(number * 11)},{number:00}/01/2009,1/3/2025,YRO,M,W1,low,W{number % 3}\n")));
        var twice = inputs.Write("twice.csv", File.ReadAllText(list) + $"INT99,{Name(1)}e,{Name(11)},01/01/2009,1/4/2025,YRO,M,W1,low,W1\n");
        var areas = inputs.Write(
            "areas.csv",
            "area,region,year,cases_inspected,inspection_kind,safeguarding_pct,roh_pct,lor_pct\nA,N,2012,40,,60,61,62\n"
                + "B,N,2012,40,,70,71,72\nC,N,2012,40,,80,81,82\n");
        var instrument = inputs.Write("shelf/core-case/2009.1.yaml", File.ReadAllText(Repository.PathTo("instruments", "core-case", "2009.1.yaml")));
        string[][] typed =
        [
            ["new", To("new/seaport"), "--instrument", "core-case"],
            ["report", croydon, "--out", To("report/r"), "--format", "html,data", "--language", "en"],
            ["caseload", "intake", list, "--mapping", "yois", "--key", To("keys/key"), "--to", "2025-12-31", "--out", To("intake")],
            ["caseload", "intake", twice, "--mapping", "yois", "--key", To("keys/key"), "--to", "2025-12-31", "--out", To("undecided")],
            ["sample", "draw", "--caseload", To("intake/caseload.csv"), "--design", "simple-precision", "--seed", "s", "--out", To("sample")],
            ["benchmark", areas, "--out", To("benchmark")],
            ["programme", "pack", croydon, "--out", To("programme/all.parquet")],
            ["instrument", "convert", instrument, "--to", "xlsx", "--out", To("i.xlsx")],
            ["instrument", "publish", instrument],
            ["import", croydon, "--data", To("data")],
            ["export", To("folder"), "--inspection", "croydon-2012", "--with-ledger", "--data", To("data")],
            ["export", To("tables/ledger.jsonl"), "--ledger", "--data", To("data")],
            ["export", To("tables/cases.csv"), "--cases", "--data", To("data")],
            ["backup", To("backups/b"), "--data", To("data")],
            ["restore", To("backups/b"), "--data", To("again")],
        ];

        var before = Umask(0);
        try
        {
            foreach (var arguments in typed)
            {
                var done = Typed.Of(arguments);
                done.Exit.ShouldBe(arguments.Contains(twice) ? 1 : 0, $"{string.Join(' ', arguments)}: {done.Error}");
            }
        }
        finally
        {
            _ = Umask(before);
        }

        var made = Directory.EnumerateFileSystemEntries(room.Path, "*", SearchOption.AllDirectories).Append(inputs.PathTo("shelf/fingerprints.yaml")).ToList();
        made.Count.ShouldBeGreaterThan(70);
        made.ShouldContain(To("undecided/service-only/decisions.csv"));
        made.Where(path => File.GetUnixFileMode(path) != (Directory.Exists(path) ? ForFolder : ForFile)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../../traversed")]
    [InlineData("/tmp/traversed")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData(".hidden")]
    public void An_inspection_whose_id_is_a_path_is_refused_where_it_stands(string id)
    {
        using var folder = new CopiedExample();
        folder.Replace("inspection.yaml", "id: croydon-2012", $"id: {id}");
        var line = File.ReadAllLines(folder.PathTo("inspection.yaml")).Index().First(pair => pair.Item.StartsWith("id:", StringComparison.Ordinal)).Index + 1;

        foreach (var typed in new[]
        {
            Typed.Of("check", folder.Path),
            Typed.Of("report", folder.Path, "--out", To("out/r"), "--format", "html"),
            Typed.Of("import", folder.Path, "--data", To("data")),
        })
        {
            typed.Exit.ShouldBe(1);
            typed.Error.ShouldContain($"inspection.yaml:{line}:5: id must be a short name");
        }

        Directory.Exists(To("out")).ShouldBeFalse();
    }

    public void Dispose()
    {
        inputs.Dispose();
        room.Dispose();
    }

    private static string Name(int number) =>
        string.Concat("Q", (char)('a' + (number % 26)), (char)('a' + (number * 7 % 26)), (char)('a' + (number * 5 % 26)), "mond");

    private string To(string name) => room.PathTo(name);

    [DllImport("libc", EntryPoint = "umask")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Umask(int mask);
}
