using System.Threading.Channels;
using Plumbline.Mutants;
using Plumbline.Statistics;

// Makes small changes in the source, one at a time, chosen by a seed, and says which of them no test notices. Not a part of ./test.
//   dotnet run --project tests/tools/Plumbline.Mutants -- [--seed TEXT] [--mutants 100] [--rooms Samples,Scores] [--benches 2] [--deep yes] [--only 3,22]
// With --only those of the choice are made anew that have these numbers: whether what a round showed is tested now.
// With --deep a change that its room's tests miss is shown to all tests of the work and its files as well.
// The exit code is 0 when at least 85 per cent were noticed, 1 when fewer, 2 when it could not run.
var given = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "", StringComparer.Ordinal);
var unknown = given.Keys.Except(["--seed", "--mutants", "--rooms", "--benches", "--deep", "--only"]).ToList();
var names = given.GetValueOrDefault("--rooms", string.Join(',', Room.All.Select(room => room.Name))).Split(',');
var rooms = Room.All.Where(room => names.Contains(room.Name)).Select(room => given.GetValueOrDefault("--deep") == "yes" ? room.Deeper() : room).ToList();
if (unknown.Count > 0
    || rooms.Count != names.Length
    || !int.TryParse(given.GetValueOrDefault("--mutants", "100"), out var wanted)
    || !int.TryParse(given.GetValueOrDefault("--benches", "2"), out var benches))
{
    Console.Error.WriteLine(
        "Options are --seed TEXT, --mutants NUMBER, --benches NUMBER, --deep yes, --only NUMBERS and --rooms with some "
            + $"of {string.Join(',', Room.All.Select(room => room.Name))}.");
    return 2;
}

var only = given.GetValueOrDefault("--only", "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToHashSet();
var seed = given.GetValueOrDefault("--seed", "mutants");
var root = RootAbove(AppContext.BaseDirectory);
var projects = rooms.Select(room => room.Source).Distinct().ToDictionary(name => name, name => LoadedProject.Of(root, name));
var all = rooms
    .SelectMany(room => projects[room.Source].Below(Path.Combine(root, "src", room.Folder)).SelectMany(MutantFinder.In).Select(mutant => (room, mutant)))
    .ToList();
Console.WriteLine($"{all.Count} changes can be made in {string.Join(", ", rooms.Select(room => room.Name))}; seed \"{seed}\".");

var laid = Enumerable.Range(1, benches)
    .Select(number => new TestBench(root, number, rooms.SelectMany(room => room.Tests).Select(tests => tests.Project)))
    .ToList();
foreach (var room in rooms)
{
    if (laid[0].FirstToFail(room, projects[room.Source].Assembly, projects[room.Source].Compile(mutant: null)!) is { } failed)
    {
        Console.Error.WriteLine($"{room.Name}: the tests fail without any change: {failed}");
        return 2;
    }
}

var chosen = Channel.CreateBounded<(int Number, Room Room, Mutant Mutant, byte[] Assembly)>(4);
var survivors = new List<(int Number, Room Room, Mutant Mutant)>();
var (made, shown) = (0, 0);
var choosing = Task.Run(async () =>
{
    foreach (var (room, mutant) in new MutantChoice(all, seed).InTurn())
    {
        if (projects[room.Source].Compile(mutant) is { } assembly)
        {
            made++;
            if (only.Count == 0 || only.Contains(made))
            {
                shown++;
                await chosen.Writer.WriteAsync((made, room, mutant, assembly));
            }

            if (made == wanted)
            {
                break;
            }
        }
    }

    chosen.Writer.Complete();
});
await Task.WhenAll([choosing, .. laid.Select(bench => Task.Run(async () =>
{
    await foreach (var (at, room, mutant, assembly) in chosen.Reader.ReadAllAsync())
    {
        var failed = bench.FirstToFail(room, projects[room.Source].Assembly, assembly);
        lock (survivors)
        {
            Console.WriteLine(
                $"{at,4} {(failed is null ? "SURVIVED" : "killed  ")} {Where(mutant)} {mutant.Kind}: {mutant.Change}"
                    + $"{(failed is null ? "" : $"   by {failed}")}");
            if (failed is null)
            {
                survivors.Add((at, room, mutant));
            }
        }
    }
}))]);

var killed = shown - survivors.Count;
Console.WriteLine($"\nkilled {killed} of {shown} ({new Share(killed, shown).Percent} %), seed \"{seed}\"\n\n| # | place | kind | change |\n|---|---|---|---|");
foreach (var (number, _, mutant) in survivors.OrderBy(survivor => survivor.Number))
{
    Console.WriteLine($"| {number} | {Where(mutant)} | {mutant.Kind} | `{mutant.Change.Replace("|", "\\|", StringComparison.Ordinal)}` |");
}

return killed * 100 >= shown * 85 ? 0 : 1;

string Where(Mutant mutant) => $"{Path.GetRelativePath(Path.Combine(root, "src"), mutant.Path)}:{mutant.Line}";

static string RootAbove(string folder) =>
    File.Exists(Path.Combine(folder, "Plumbline.slnx"))
        ? folder
        : RootAbove(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Plumbline.slnx above the program."));
