using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Plumbline.Cli.Verbs.Samples;

/// <summary>Numbers as people type them: <c>80%</c>, <c>80 %</c> and <c>0.8</c> are one share, <c>1,200</c> and <c>1200</c> one count.</summary>
internal static class TypedNumber
{
    /// <summary>A share may have its sign behind a space.</summary>
    public static ArgumentArity WithSign { get; } = new(1, 2);

    /// <summary>A share as a fraction of one; a percentage is divided by a hundred.</summary>
    public static double? Share(ArgumentResult typed)
    {
        var (text, name) = Of(typed);
        var isPercent = text.EndsWith('%');
        if (decimal.TryParse(text.TrimEnd('%').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            if (isPercent || number <= 1)
            {
                return (double)(isPercent ? number / 100 : number);
            }

            typed.AddError($"{name} is a share such as 0.8 or 80%, not {text}; did you mean {text}%?");
            return null;
        }

        typed.AddError($"{name} is a share such as 0.8 or 80%, not \"{text}\"");
        return null;
    }

    /// <summary>A whole number, with or without commas or spaces at the thousands.</summary>
    public static int? Whole(ArgumentResult typed)
    {
        var (text, name) = Of(typed);
        const NumberStyles Written = NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign;
        if (int.TryParse(text.Replace(" ", "", StringComparison.Ordinal), Written, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        typed.AddError($"{name} is a whole number such as 400 or 1,200, not \"{text}\"");
        return null;
    }

    private static (string Text, string Name) Of(ArgumentResult typed) =>
        (string.Concat(typed.Tokens.Select(token => token.Value)).Trim(), (typed.Parent as OptionResult)?.Option.Name ?? "it");
}
