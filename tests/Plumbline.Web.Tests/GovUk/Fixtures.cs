using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.GovUk;

/// <summary>The examples that govuk-frontend carries with each component: options in, markup out.</summary>
internal static class Fixtures
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new HtmlReading(), new TextReading() },
    };

    public static string Folder { get; } = NodePackages.PathTo("govuk-frontend", "dist", "govuk", "components");

    public static IEnumerable<(string Name, JsonObject Options, string Html)> Of(string component)
    {
        var file = Path.Combine(Folder, component, "fixtures.json");
        File.Exists(file).ShouldBeTrue($"{file} is missing: run npm ci");
        return JsonNode.Parse(File.ReadAllText(file))!["fixtures"]!.AsArray()
            .Select(fixture => (fixture!["name"]!.GetValue<string>(), fixture["options"]!.AsObject(), fixture["html"]!.GetValue<string>()));
    }

    public static object Read(Type component, JsonObject options) => Plain(options).Deserialize(component, Options)!;

    /// <summary>Nunjucks passes over list items that are false or empty; so does the reader.</summary>
    private static JsonNode Plain(JsonNode node) => node switch
    {
        JsonObject item => new JsonObject(item.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : Plain(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => IsFalsy(item) ? null : Plain(item!))]),
        _ => node.DeepClone(),
    };

    private static bool IsFalsy(JsonNode? node) =>
        node is null
            || (node is JsonValue value && (value.GetValueKind() is JsonValueKind.False || (value.TryGetValue<string>(out var text) && text.Length == 0)));

    private sealed class HtmlReading : JsonConverter<IHtmlContent?>
    {
        public override IHtmlContent? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } html ? new HtmlString(html) : null;

        public override void Write(Utf8JsonWriter writer, IHtmlContent? value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class TextReading : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Number => reader.GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => throw new JsonException("not a text"),
        };

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
