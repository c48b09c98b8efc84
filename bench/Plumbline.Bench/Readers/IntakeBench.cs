using System.Diagnostics;
using System.Globalization;
using Plumbline.Bench.Processes;
using Plumbline.Caseloads.Intake;
using Plumbline.Caseloads.Intake.Unnamed;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Testing;
using Plumbline.Testing.Lists;

namespace Plumbline.Bench.Readers;

/// <summary>A service's list from its bytes to a caseload under pseudonyms, with children listed twice and perhaps twice: <c>intake [ROWS]</c>, medians of
/// five.</summary>
internal static class IntakeBench
{
    private const int Rounds = 5;

    private const double MostSeconds = 2;

    public static int Run(string[] arguments)
    {
        var rows = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 5_000;
        var mapping = ExtractProfileFile.Read(Repository.PathTo("extracts", "careworks-childview.yaml")).Value;
        var asked = mapping.Columns.Where(column => column.Role == ExtractRole.Profile).Select(column => column.Field).ToHashSet(StringComparer.Ordinal);
        var list = ServiceLists.Careworks(rows);
        var isWithin = true;
        Console.WriteLine($"{rows} rows, median of {Rounds}; limit for 5,000 rows: {MostSeconds.ToString(CultureInfo.InvariantCulture)} s");
        Console.WriteLine($"{"form",-6}{"MB",8}{"read s",10}{"names out s",14}{"all s",10}{"pairs",8}{"to decide",12}");
        foreach (var (form, file) in new[] { ("csv", ServiceLists.Csv(list)), ("ods", OdsWorkbook.Of(list)) })
        {
            var (reading, taking, all, pairs, open) = (new List<double>(), new List<double>(), new List<double>(), 0, 0);
            for (var round = 0; round < Rounds; round++)
            {
                var watch = Stopwatch.StartNew();
                var listed = mapping.Parse(file, "list").Value;
                reading.Add(watch.Elapsed.TotalSeconds);
                var unnamed = UnnamedIntake.Of(
                    listed.Cases, new Eligibility(null, new DateOnly(2026, 12, 31), mapping.Exclusions), new Pseudonyms(new byte[Pseudonyms.KeyLength]),
                    asked).Value;
                unnamed.Decide([]);
                all.Add(watch.Elapsed.TotalSeconds);
                taking.Add(all[^1] - reading[^1]);
                (pairs, open) = (unnamed.Pairs.Count, unnamed.ToDecide().Count);
            }

            var middle = Spread.MedianOf(all);
            isWithin &= middle < MostSeconds || rows > 5_000;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{form,-6}{file.Length / 1e6,8:0.00}{Spread.MedianOf(reading),10:0.000}{Spread.MedianOf(taking),14:0.000}{middle,10:0.000}"
                    + $"{pairs,8}{open,12}"));
        }

        return isWithin ? 0 : 1;
    }
}
