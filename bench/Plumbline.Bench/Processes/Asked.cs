using System.Globalization;

namespace Plumbline.Bench.Processes;

/// <summary>What a measurement was asked for on the command line.</summary>
internal static class Asked
{
    /// <summary>What stands behind a name, such as <c>--program PATH</c>; null where the name does not stand there.</summary>
    public static string? After(this string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is var place and >= 0 && place + 1 < arguments.Length ? arguments[place + 1] : null;

    public static int Whole(this string[] arguments, string name, int otherwise) =>
        arguments.After(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
