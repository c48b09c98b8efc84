using System.Text.RegularExpressions;
using Plumbline.Findings.Words;
using Plumbline.Instruments;

namespace Plumbline.Findings.Bindings;

/// <summary>Reads bindings: <c>{{</c>, keys joined by plus, tokens in any order with spaces between, <c>}}</c>.</summary>
public static partial class BindingParser
{
    private static readonly Dictionary<string, ShareStyle> Styles = new(StringComparer.Ordinal)
    {
        ["percent"] = ShareStyle.Percent,
        ["count"] = ShareStyle.Count,
        ["of-the"] = ShareStyle.OfThe,
        ["count-percent"] = ShareStyle.CountPercent,
        ["part"] = ShareStyle.Part,
        ["base"] = ShareStyle.Base,
        ["fraction"] = ShareStyle.Fraction,
        ["all-but"] = ShareStyle.AllBut,
    };

    private static readonly string[] Others =
    [
        "no", "yes", Phase.All, "comment", "capital", "feminine", "soft", "aspirate", "nasal", "negative", "says:", "like:", "noun:",
    ];

    /// <summary>The token that asks for a style; null for that of the house.</summary>
    internal static string? TokenOf(ShareStyle style) => Styles.FirstOrDefault(pair => pair.Value == style).Key;

    /// <summary>The binding, or every token of it that is not understood.</summary>
    /// <param name="text">With or without its braces, on one line.</param>
    /// <param name="place">Of the first letter of <paramref name="text"/>.</param>
    /// <param name="populations">The populations that a token may name.</param>
    public static Result<Binding> Parse(string text, Place place, IReadOnlyCollection<string> populations)
    {
        var inner = text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal)
            ? (Skip: 2, Text: text[2..^2])
            : (Skip: 0, Text: text);
        List<Token> tokens =
        [
            .. Words().Matches(inner.Text).Select(match => new Token(match.Value, place with { Column = place.Column + inner.Skip + match.Index })),
        ];
        if (tokens.Count == 0)
        {
            return Result.Refused<Binding>(new Refusal("binding-empty", "a binding needs a key") { Place = place });
        }

        var refusals = new List<Refusal>();
        var binding = new Binding(KeysOf(tokens[0], refusals), place);
        foreach (var token in tokens.Skip(1))
        {
            binding = With(binding, token, populations, refusals);
        }

        return Result.From(refusals, () => binding);
    }

    private static List<Token> KeysOf(Token token, List<Refusal> refusals)
    {
        var keys = new List<Token>();
        var offset = 0;
        foreach (var key in token.Text.Split('+'))
        {
            var place = token.Place with { Column = token.Place.Column + offset };
            if (key.Length == 0)
            {
                refusals.Add(new Refusal("binding-empty", "there is no key beside the plus") { Place = place, Subject = token.Text });
            }

            keys.Add(new Token(key, place));
            offset += key.Length + 1;
        }

        return keys;
    }

    private static Binding With(Binding binding, Token token, IReadOnlyCollection<string> populations, List<Refusal> refusals)
    {
        switch (token.Text)
        {
            case "yes":
                return binding;
            case "no":
                return binding with { IsInsufficient = true };
            case "comment":
                return binding with { IsComment = true };
            case "capital":
                return binding with { IsCapital = true };
            case "feminine":
                return binding with { Gender = Gender.Feminine };
            case "soft":
                return binding with { Mutation = Mutation.Soft };
            case "aspirate":
                return binding with { Mutation = Mutation.Aspirate };
            case "nasal":
                return binding with { Mutation = Mutation.Nasal };
            case "negative":
                return binding with { IsNegative = true };
            case "noun:none":
                return binding with { IsBare = true };
            case ['s', 'a', 'y', 's', ':', _, ..]:
                return binding with { Says = token };
            case ['l', 'i', 'k', 'e', ':', _, ..]:
                return binding with { Like = token };
            default:
                break;
        }

        return token.Text switch
        {
            ['=', _, ..] => binding with { Pin = token },
            ['#', _, ..] => binding with { Labels = [.. binding.Labels, token.Text[1..]] },
            var text when Styles.TryGetValue(text, out var style) => WithStyle(binding, token, style, refusals),
            var text when text == Phase.All || populations.Contains(text) => binding with { Population = text },
            var text when text.StartsWith("noun:", StringComparison.Ordinal) => WithNoun(binding, token, refusals),
            _ => Unknown(binding, token, populations, refusals),
        };
    }

    private static Binding WithStyle(Binding binding, Token token, ShareStyle style, List<Refusal> refusals)
    {
        if (binding.Style != ShareStyle.House)
        {
            refusals.Add(new Refusal("two-styles", "a figure is printed in one style") { Place = token.Place, Subject = token.Text });
        }

        return binding with { Style = style };
    }

    private static Binding WithNoun(Binding binding, Token token, List<Refusal> refusals)
    {
        var key = token.Text["noun:".Length..];
        if (Nouns.Find(key) is { } noun)
        {
            return binding with { Noun = noun };
        }

        refusals.Add(new Refusal("unknown-noun", $"{key} is not in the list of nouns")
        {
            Place = token.Place,
            Subject = token.Text,
            Suggestion = Spelling.Suggest(key, Nouns.All.Select(known => known.Key)),
        });
        return binding;
    }

    private static Binding Unknown(Binding binding, Token token, IReadOnlyCollection<string> populations, List<Refusal> refusals)
    {
        refusals.Add(new Refusal("unknown-token", $"{token.Text} says nothing about a figure")
        {
            Place = token.Place,
            Subject = token.Text,
            Suggestion = Spelling.Suggest(token.Text, [.. Styles.Keys, .. Others, .. populations]),
        });
        return binding;
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();
}
