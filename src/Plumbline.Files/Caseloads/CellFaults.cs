namespace Plumbline.Files.Caseloads;

/// <summary>Cells that cannot be read, such as errors of formulas. They matter only in columns that somebody asks for.</summary>
public sealed class CellFaults
{
    private const int MostKept = 5_000;
    private readonly SortedDictionary<int, Faults> columns = [];
    private int kept;

    internal void Add(int column, Refusal fault)
    {
        if (!columns.TryGetValue(column, out var faults))
        {
            columns.Add(column, faults = []);
        }

        if (++kept > MostKept)
        {
            faults.Skip();
        }
        else
        {
            faults.Add(fault);
        }
    }

    /// <summary>Those in some columns, counted from 0, in the order of the sheet.</summary>
    public IEnumerable<Refusal> In(IEnumerable<int> asked) =>
        asked
            .Distinct()
            .Where(columns.ContainsKey)
            .SelectMany(column => columns[column])
            .OrderBy(fault => fault.More)
            .ThenBy(fault => fault.Place?.Line)
            .ThenBy(fault => fault.Place?.Column);
}
