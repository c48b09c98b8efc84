using System.Globalization;
using Plumbline.Bench.Processes;

namespace Plumbline.Bench.Growth;

/// <summary>What was measured at each size, and how it grows: the slope between two sizes on scales of logarithms, so 1 is as fast as the size and 0 is
/// flat.</summary>
internal sealed class GrowthTable(string what)
{
    private const double Straight = 1.1;
    private const double Flat = 0.1;

    /// <summary>What a page may take longer without being called growth.</summary>
    private const double NoMilliseconds = 5;

    private readonly Dictionary<string, List<(double Size, Spread Time, double Memory)>> rows = [];

    public void Add(string name, double size, Spread time, double memory)
    {
        if (!rows.TryGetValue(name, out var measured))
        {
            rows.Add(name, measured = []);
        }

        measured.Add((size, time, memory));
    }

    /// <summary>Prints every row with the powers between its sizes.</summary>
    /// <param name="flatTime">Rows whose time is promised not to grow, in milliseconds.</param>
    /// <param name="flatMemory">Rows whose memory is promised not to grow.</param>
    /// <returns>How many are above what is promised.</returns>
    public int Print(string unit, IReadOnlyCollection<string> flatTime, IReadOnlyCollection<string> flatMemory, bool isOfMemory)
    {
        var above = 0;
        Console.WriteLine($"\n{what}");
        foreach (var (name, measured) in rows)
        {
            var (times, memories) = (new List<string>(), new List<string>());
            var wrong = false;
            foreach (var (less, more) in measured.Zip(measured.Skip(1)))
            {
                var time = Power(less.Size, less.Time.Least, more.Size, more.Time.Least);
                var memory = Power(less.Size, less.Memory, more.Size, more.Memory);
                times.Add(time.ToString("0.00", CultureInfo.InvariantCulture));
                memories.Add(memory.ToString("0.00", CultureInfo.InvariantCulture));
                wrong |= flatTime.Contains(name) ? time > Flat && more.Time.Least - less.Time.Least > NoMilliseconds : time > Straight;
                wrong |= isOfMemory && (flatMemory.Contains(name) ? memory > Flat : memory > Straight);
            }

            var unitOfMemory = isOfMemory ? "MB" : "KB";
            var sizes = measured.Select(one => $"{one.Size:0}: {one.Time.In(unit)}, {one.Memory:0} {unitOfMemory}");
            Console.WriteLine($"  {name,-28} {string.Join("  ", sizes)}");
            Console.WriteLine($"  {"",-28} time ^ {string.Join(", ", times)}{Promised(flatTime, name)}; "
                + $"{(isOfMemory ? "memory" : "length")} ^ {string.Join(", ", memories)}{Promised(flatMemory, name)}{(wrong ? "   ABOVE" : "")}");
            above += wrong ? 1 : 0;
        }

        return above;
    }

    private static string Promised(IReadOnlyCollection<string> flat, string name) => flat.Contains(name) ? " (flat promised)" : "";

    private static double Power(double size, double value, double nextSize, double next) => Math.Log(next / value) / Math.Log(nextSize / size);
}
