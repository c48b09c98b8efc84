using System.Globalization;
using System.Text;
using ExcelDataReader;
using Plumbline.Files.Caseloads;

namespace Plumbline.Bench.Readers;

/// <summary>Our reader of workbooks beside ExcelDataReader, each on each file in a process of its own: seconds of the processor, and the most memory above that
/// of a small list. <c>workbooks</c>.</summary>
internal static class WorkbookReaders
{
    public static int Run(string[] arguments)
    {
        if (arguments is ["--one", var reader, var small, var file])
        {
            _ = Read(reader, small);
            var (idle, begun) = (PeakMemory.Megabytes(), Environment.CpuUsage.TotalTime);
            var said = Read(reader, file);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(Environment.CpuUsage.TotalTime - begun).TotalSeconds,7:0.00} s {PeakMemory.Megabytes() - idle,9:0.0} MB   {said}"));
            return 0;
        }

        var folder = Directory.CreateTempSubdirectory("plumbline-workbooks-").FullName;
        HostileFiles.SmallList($"{folder}/small.xlsx");
        foreach (var (name, make) in new (string, Action<string>)[]
        {
            ("two-million-cells.xlsx", HostileFiles.TwoMillionCells),
            ("same-cells.xlsx", HostileFiles.SameCells),
            ("endless-text.xlsx", HostileFiles.EndlessText),
            ("sparse.xlsx", HostileFiles.Sparse),
        })
        {
            make($"{folder}/{name}");
            foreach (var which in new[] { "own", "ExcelDataReader" })
            {
                Console.WriteLine(
                    $"{name,-24}{which,-17}"
                        + PeakMemory
                            .Apart("workbooks", "--one", which, $"{folder}/small.xlsx", $"{folder}/{name}")
                            .Replace(folder + "/", "", StringComparison.Ordinal));
            }
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static string Read(string reader, string path)
    {
        if (reader == "own")
        {
            var faults = new Faults();
            return ExtractTable.Read(path, faults) is { } table ? $"{table.Rows.Count} rows" : faults[0].ToString();
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var stream = File.OpenRead(path);
            using var workbook = ExcelReaderFactory.CreateReader(stream);
            var kept = new List<object?[]>();
            while (workbook.Read())
            {
                var values = new object?[workbook.FieldCount];
                for (var column = 0; column < values.Length; column++)
                {
                    values[column] = workbook.GetValue(column);
                }

                kept.Add(values);
            }

            return $"{kept.Count} rows of {workbook.FieldCount}";
        }
        catch (Exception fault)
        {
            return fault.GetType().Name;
        }
    }
}
