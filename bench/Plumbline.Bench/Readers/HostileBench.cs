using System.Globalization;
using Plumbline.Files.Caseloads;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;

namespace Plumbline.Bench.Readers;

/// <summary>
/// Gives hostile files to the readers, each in a process of its own, and prints how much more memory that process held at its highest than when it had read a
/// small sound file, the seconds of the processor that it took and what was said. <c>hostile</c> fails where a bound is passed; <c>hostile --uploads</c> sends
/// four at once through the server.
/// </summary>
internal static class HostileBench
{
    private static readonly (string Name, Action<string> Make, string Reader, double Most)[] Trials =
    [
        ("same-cells.xlsx", HostileFiles.SameCells, "caseload", 100),
        ("same-cells.form.xlsx", HostileFiles.SameCells, "instrument", 100),
        ("endless-text.xlsx", HostileFiles.EndlessText, "caseload", 100),
        ("sparse.xlsx", HostileFiles.Sparse, "caseload", 100),
        ("wrong-records.csv", HostileFiles.WrongRecords, "caseload", 150),
        ("many-records.csv", HostileFiles.ManyRecords, "caseload", 150),
        ("same-records.csv", HostileFiles.SameRecords, "caseload", 150),
        ("wrong-answers.csv", HostileFiles.WrongAnswers, "judgements", 150),
        ("nested.en.md", path => File.WriteAllText(path, new string('>', 900_000)), "narrative", 100),
        ("endless.backup", HostileFiles.EndlessBackup, "backup", 200),
    ];

    public static int Run(string[] arguments)
    {
        if (arguments is ["--one", var reader, var small, var file])
        {
            return One(reader, small, file);
        }

        var folder = Directory.CreateTempSubdirectory("plumbline-hostile-").FullName;
        try
        {
            return arguments.Contains("--uploads") ? HostileUploads.Run(folder) : All(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int All(string folder)
    {
        HostileFiles.SmallList($"{folder}/small.xlsx");
        File.WriteAllText($"{folder}/small.csv", "case_id,question_key,answer\nC01,q,yes\n");
        File.WriteAllText($"{folder}/small.en.md", "# Strengths\n\nOne.\n");
        var beyond = 0;
        Console.WriteLine($"{"file",-24}{"kB",8}  {"read as",-12}{"MB more",9}{"bound",7}{"s",7}   said");
        foreach (var (name, make, reader, most) in Trials)
        {
            var path = $"{folder}/{name}";
            make(path);
            var small = name.EndsWith(".xlsx", StringComparison.Ordinal) ? "small.xlsx" : reader == "narrative" ? "small.en.md" : "small.csv";
            var said = PeakMemory.Apart("hostile", "--one", reader, $"{folder}/{small}", path).Split('\t');
            var more = double.Parse(said[0], CultureInfo.InvariantCulture);
            beyond += more > most ? 1 : 0;
            Console.WriteLine(
                $"{name,-24}{new FileInfo(path).Length / 1024,8:N0} "
                    + $" {reader,-12}{more,9:0.0}{most,7:0}{double.Parse(said[1], CultureInfo.InvariantCulture),7:0.00}  "
                    + $" {said[2].Replace(folder + "/", "", StringComparison.Ordinal)}");
            File.Delete(path);
        }

        Console.WriteLine(beyond == 0 ? "every file within its bound" : $"{beyond} beyond their bound");
        return beyond == 0 ? 0 : 1;
    }

    private static int One(string reader, string small, string file)
    {
        _ = Read(reader, small);
        var idle = PeakMemory.Megabytes();
        var begun = Environment.CpuUsage.TotalTime;
        var said = Read(reader, file);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture, $"{PeakMemory.Megabytes() - idle:0.0}\t{(Environment.CpuUsage.TotalTime - begun).TotalSeconds:0.00}\t{said}"));
        return 0;
    }

    private static string Read(string reader, string path)
    {
        IReadOnlyList<Refusal> refusals = reader switch
        {
            "caseload" => CaseloadFile.Read(path).Refusals,
            "instrument" => AnyInstrumentFile.Read(path).Refusals,
            "narrative" => NarrativeFile.Read(path, path).Refusals,
            "judgements" => Judgements(path),
            "backup" => RestoreInto(path),
            _ => throw new ArgumentException(reader),
        };
        return refusals.Count == 0 ? "read" : $"{refusals[0].ToString().Split('\n')[0]}{(refusals.Count > 1 ? $" ... {refusals[^1]}" : "")}";
    }

    private static Faults Judgements(string path)
    {
        var faults = new Faults();
        _ = JudgementsFile.ReadFile(path, faults);
        return faults;
    }

    private static IReadOnlyList<Refusal> RestoreInto(string path)
    {
        var folder = Directory.CreateTempSubdirectory("plumbline-hostile-").FullName;
        try
        {
            using var database = PlumblineDatabase.Open(folder, null).Value;
            return new Restore(database).ReadAsync(path, force: false).GetAwaiter().GetResult().Refusals;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
