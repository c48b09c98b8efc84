using Plumbline.Inspections.Areas;

namespace Plumbline.Files.Inspections.Areas;

/// <summary>The areas that the program carries: <c>areas/england-and-wales.csv</c>, with its source in the README beside it.</summary>
public static class CarriedAreas
{
    private const string Name = "Plumbline.Files.areas.csv";

    private static readonly Lazy<AreaRegister> Carried = new(Read);

    public static AreaRegister Register => Carried.Value;

    private static AreaRegister Read()
    {
        using var stream = typeof(CarriedAreas).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The program carries no {Name}.");
        using var text = new StreamReader(stream);
        return new AreaRegister([
            .. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => AreaOf(line.TrimEnd('\r').Split(','))),
        ]);
    }

    /// <summary>No name in the file has a comma.</summary>
    private static Area AreaOf(string[] cells) =>
        new(new LocalText(cells[0], cells[1].Length == 0 ? null : cells[1])) { OtherNames = Several(cells[2]), Parts = Several(cells[3]) };

    private static string[] Several(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
