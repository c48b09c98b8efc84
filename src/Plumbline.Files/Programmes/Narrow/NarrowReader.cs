using Parquet;
using Parquet.Schema;
using Plumbline.Instruments;
using Plumbline.Scores.Planes;

namespace Plumbline.Files.Programmes.Narrow;

/// <summary>
/// Reads anybody's table of judgements from Parquet files into planes, a row for each judgement: the names of inspections and cases first, for the planes
/// must know how
/// many there are, then everything, group of rows by group on every processor. The rows may stand in any order and in any number of files.
/// </summary>
internal sealed class NarrowReader(IReadOnlyList<NarrowFile> files, ProgrammeMapping mapping, Instrument instrument, Action<long>? step)
{
    private static readonly string[] Whose = [ProgrammeMapping.InspectionName, ProgrammeMapping.CaseName];

    private readonly Dictionary<string, TextNumbers> texts = ProgrammeMapping.Names.ToDictionary(name => name, _ => new TextNumbers(), StringComparer.Ordinal);
    private readonly Faults faults = [];
    private readonly Dictionary<(int Inspection, int Case), int> cases = [];
    private long rows;

    public async Task<Result<ProgrammeJudgements>> ReadAsync(int threads)
    {
        await EachGroupAsync(threads, Whose, Gather);
        if (faults.Count > 0)
        {
            return Result.Refused<ProgrammeJudgements>(InOrder());
        }

        // In the order of their names: the processors find them in another order each time.
        var inspections = texts[ProgrammeMapping.InspectionName];
        int[] byName = [.. Enumerable.Range(0, inspections.Count).OrderBy(number => inspections[number], StringComparer.Ordinal)];
        var sizes = new int[byName.Length];
        foreach (var place in cases.Keys.ToList())
        {
            cases[place] = sizes[place.Inspection]++;
        }

        var places = new int[byName.Length];
        foreach (var (place, number) in byName.Index())
        {
            places[number] = place;
        }

        var planes = new JudgementPlanes(PlaneRows.Of(instrument), [.. byName.Select(number => sizes[number])]);
        var rules = new NarrowRules(mapping, instrument, texts[ProgrammeMapping.QuestionName], texts[ProgrammeMapping.AnswerName]);
        var filling = new NarrowPlanes(planes, places, cases, rules);
        await EachGroupAsync(threads, ProgrammeMapping.Names, (group, columns) =>
        {
            foreach (var fault in filling.Add(group.Rows, columns))
            {
                Add(group, columns[fault.Column].Name, fault.Row, fault.Refusal);
            }

            var read = Interlocked.Add(ref rows, group.Rows);
            step?.Invoke(read);
        });
        return Result.From<ProgrammeJudgements>(
            InOrder(),
            () => new ProgrammeJudgements([.. byName.Select(number => inspections[number])], planes, rows));
    }

    private IReadOnlyList<Refusal> InOrder() =>
        [.. faults.OrderBy(fault => fault.Place?.File, StringComparer.Ordinal).ThenBy(fault => fault.Message, StringComparer.Ordinal)];

    private void Gather(RowGroup group, IReadOnlyList<NarrowColumn> columns)
    {
        var found = new HashSet<(int, int)>();
        var last = (NarrowColumn.Nothing, NarrowColumn.Nothing);
        for (var row = 0; row < group.Rows; row++)
        {
            var place = (columns[0].Numbers[row], columns[1].Numbers[row]);
            if (place == last)
            {
                continue;
            }

            last = place;
            if (place.Item1 == NarrowColumn.Nothing || place.Item2 == NarrowColumn.Nothing)
            {
                Add(group, columns[place.Item1 == NarrowColumn.Nothing ? 0 : 1].Name, row,
                    new Refusal("value-missing", "there is no value, and every judgement is of a case of an inspection"));
                return;
            }

            found.Add(place);
        }

        lock (cases)
        {
            foreach (var place in found)
            {
                cases.TryAdd(place, 0);
            }
        }
    }

    /// <summary>Hands on every group of rows of every file with the columns that are wanted.</summary>
    private async Task EachGroupAsync(int threads, IReadOnlyList<string> wanted, Action<RowGroup, IReadOnlyList<NarrowColumn>> each)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Max(1, threads)).Select(processor => Task.Run(async () =>
        {
            NarrowColumn[] columns = [.. wanted.Select(name =>
                new NarrowColumn(mapping.ColumnOf(name), texts[name]) { IsEmptyNothing = name != ProgrammeMapping.AnswerName })];
            // One file at a time while there are enough of them; a single file is shared out by its groups.
            if (files.Count >= threads)
            {
                while (Interlocked.Increment(ref next) is var number && number < files.Count)
                {
                    await FileAsync(files[number], 0, 1, columns, each);
                }
            }
            else
            {
                foreach (var file in files)
                {
                    await FileAsync(file, processor, threads, columns, each);
                }
            }
        })));
    }

    private async Task FileAsync(NarrowFile file, int first, int every, NarrowColumn[] columns, Action<RowGroup, IReadOnlyList<NarrowColumn>> each)
    {
        var at = new RowGroup(file, 0, 0);
        NarrowColumn? reading = null;
        try
        {
            await using var reader = await ParquetReader.CreateAsync(file.Path);
            var fields = reader.Schema.GetDataFields().ToDictionary(field => field.Path.ToString(), StringComparer.Ordinal);
            if (Unfit(file, fields) is { Count: > 0 } unfit)
            {
                foreach (var fault in unfit)
                {
                    Add(fault with { Place = new Place(file.Path, 1, 1) }, onlyOnce: true);
                }

                return;
            }

            for (var number = first; number < reader.RowGroupCount && !faults.IsFull; number += every)
            {
                using var group = reader.OpenRowGroupReader(number);
                at = new RowGroup(file, number, checked((int)group.RowCount));
                foreach (var column in columns)
                {
                    reading = column;
                    if (fields.TryGetValue(column.Name, out var field))
                    {
                        await column.ReadAsync(group, field, at.Rows);
                    }
                    else
                    {
                        column.Fill(at.Rows, file.Partition[column.Name]);
                    }
                }

                reading = null;
                each(at, columns);
            }
        }
        // The library throws whatever its decoder meets first in a file that is damaged or of another kind.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var where = reading is null ? "" : $"column {reading.Name}, row group {at.Number}: ";
            Add(new Refusal("parquet-unreadable", $"{where}this is no readable Parquet file: {fault.Message.ReplaceLineEndings(" ")}")
            {
                Place = new Place(file.Path, 1, 1), Subject = reading?.Name,
            }, onlyOnce: true);
        }
    }

    /// <summary>Columns that are not there, or hold what no judgement is: all of them at once, also those that are read later.</summary>
    private List<Refusal> Unfit(NarrowFile file, Dictionary<string, DataField> fields)
    {
        var unfit = new List<Refusal>();
        foreach (var (name, column) in ProgrammeMapping.Names.Select(name => (name, mapping.ColumnOf(name))))
        {
            if (!fields.TryGetValue(column, out var field))
            {
                if (!file.Partition.ContainsKey(column))
                {
                    var there = fields.Keys.Concat(file.Partition.Keys).ToList();
                    unfit.Add(new Refusal("column-missing", $"there is no column {column}, which says the {name}")
                    {
                        Subject = column,
                            Suggestion = $"{Spelling.Suggest(column, there) ?? $"it has {string.Join(", ", there)}"}; say which with --column {name}=NAME",
                    });
                }
            }
            else if (!NarrowColumn.CanRead(field))
            {
                var held = field.MaxRepetitionLevel > 0 ? "lists" : field.ClrType.Name;
                unfit.Add(new Refusal("column-type", $"column {column} holds {held}, and the {name} is a text, a whole number, or yes or no")
                {
                    Subject = column, Suggestion = "write it as text",
                });
            }
        }

        return unfit;
    }

    private void Add(RowGroup group, string column, int row, Refusal fault) =>
        Add(fault with { Message = $"column {column}, row group {group.Number}, row {row}: {fault.Message}", Subject = fault.Subject ?? column,
            Place = new Place(group.File.Path, 1, 1) });

    private void Add(Refusal fault, bool onlyOnce = false)
    {
        lock (faults)
        {
            if (!onlyOnce || !faults.Contains(fault))
            {
                faults.Add(fault);
            }
        }
    }

    private sealed record RowGroup(NarrowFile File, int Number, int Rows);
}
