namespace Plumbline.Findings.Words;

/// <summary>English numbers in words.</summary>
public static class EnglishNumerals
{
    private static readonly string[] ToNineteen =
    [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>0 to 999: <c>none</c>, <c>seven</c>, <c>twenty-one</c>, <c>one hundred and five</c>.</summary>
    public static string Words(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        return number switch
        {
            < 20 => ToNineteen[number],
            < 100 when number % 10 == 0 => Tens[number / 10],
            < 100 => $"{Tens[number / 10]}-{ToNineteen[number % 10]}",
            _ when number % 100 == 0 => $"{ToNineteen[number / 100]} hundred",
            _ => $"{ToNineteen[number / 100]} hundred and {Words(number % 100)}",
        };
    }
}
