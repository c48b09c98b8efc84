using System.Text.RegularExpressions;
using System.Xml.Linq;
using Plumbline.Files.Tests.Instruments.Workbooks;

namespace Plumbline.EndToEnd.Tests.Instruments;

/// <summary>
/// The XForm of a workbook (https://getodk.github.io/xforms-spec/), as a form engine reads it: names, types, lists and what opens, narrows and works out, by
/// the published rules of XLSForm. What hangs on no answer is left out: words, hints, what is required, what an answer must meet.
/// </summary>
internal sealed partial class XForm
{
    private static readonly XNamespace Forms = "http://www.w3.org/2002/xforms";
    private static readonly XNamespace Page = "http://www.w3.org/1999/xhtml";

    private static readonly Dictionary<string, string> Types = new() { ["integer"] = "int", ["decimal"] = "decimal", ["date"] = "date", ["time"] = "time" };

    private readonly Dictionary<string, string> paths = [];
    private readonly ILookup<string, Dictionary<string, string>> lists;
    private readonly List<Dictionary<string, string>> survey;
    private readonly XElement data = new(Forms + "data", new XAttribute("id", "form"));
    private readonly XElement model = new(Forms + "model");
    private readonly XElement body = new(Page + "body");

    private XForm(byte[] workbook)
    {
        var sheets = XlsFormRules.Sheets(workbook);
        survey = sheets["survey"];
        lists = sheets["choices"].ToLookup(row => row["list_name"]);
        NamePaths();
        model.Add(new XElement(Forms + "instance", data));
        foreach (var list in lists)
        {
            var items = list.Select(row => new XElement(
                Forms + "item",
                row.Where(cell => cell.Key != "list_name" && !cell.Key.Contains(':', StringComparison.Ordinal))
                    .Select(cell => new XElement(Forms + cell.Key, cell.Value))));
            model.Add(new XElement(Forms + "instance", new XAttribute("id", list.Key), new XElement(Forms + "root", items)));
        }

        Write();
    }

    public static string Of(byte[] workbook)
    {
        var form = new XForm(workbook);
        return new XElement(Page + "html", new XElement(Page + "head", new XElement(Page + "title", "form"), form.model), form.body).ToString();
    }

    private void NamePaths()
    {
        var open = new Stack<string>(["/data"]);
        foreach (var row in survey)
        {
            if (row["type"] == "end group")
            {
                open.Pop();
                continue;
            }

            paths[row["name"]] = $"{open.Peek()}/{row["name"]}";
            if (row["type"] == "begin group")
            {
                open.Push(paths[row["name"]]);
            }
        }
    }

    private void Write()
    {
        var (nodes, controls) = (new Stack<XElement>([data]), new Stack<XElement>([body]));
        foreach (var row in survey)
        {
            if (row["type"] == "end group")
            {
                nodes.Pop();
                controls.Pop();
                continue;
            }

            var node = new XElement(Forms + row["name"]);
            nodes.Peek().Add(node);
            model.Add(Bind(row));
            if (row["type"] == "begin group")
            {
                var group = new XElement(Forms + "group", Ref(row), Label(row));
                controls.Peek().Add(group);
                nodes.Push(node);
                controls.Push(group);
            }
            else if (row["type"] != "calculate")
            {
                controls.Peek().Add(Control(row));
            }
        }
    }

    private XElement Bind(Dictionary<string, string> row)
    {
        var bind = new XElement(Forms + "bind", new XAttribute("nodeset", paths[row["name"]]));
        if (row["type"] != "begin group")
        {
            bind.Add(new XAttribute("type", Types.GetValueOrDefault(row["type"], "string")));
        }

        if (row.TryGetValue("relevant", out var condition))
        {
            bind.Add(new XAttribute("relevant", Pathed(condition)));
        }

        if (row.TryGetValue("calculation", out var calculation))
        {
            bind.Add(new XAttribute("calculate", Pathed(calculation)));
        }

        return bind;
    }

    private XElement Control(Dictionary<string, string> row)
    {
        if (row["type"].Split(' ') is not [("select_one" or "select_multiple") and var kind, var list, .. var more])
        {
            return new XElement(Forms + "input", Ref(row), Label(row));
        }

        var control = new XElement(Forms + (kind == "select_one" ? "select1" : "select"), Ref(row), Label(row));
        if (row.TryGetValue("choice_filter", out var filter))
        {
            control.Add(new XElement(Forms + "itemset", new XAttribute("nodeset", $"instance('{list}')/root/item[{Pathed(filter)}]"),
                new XElement(Forms + "value", new XAttribute("ref", "name")), new XElement(Forms + "label", new XAttribute("ref", "name"))));
        }
        else
        {
            control.Add(lists[list].Select(choice => choice["name"]).Concat(more.Length > 0 ? ["other"] : []).Select(name =>
                new XElement(Forms + "item", new XElement(Forms + "label", name), new XElement(Forms + "value", name))));
        }

        return control;
    }

    private XAttribute Ref(Dictionary<string, string> row) => new("ref", paths[row["name"]]);

    private static XElement Label(Dictionary<string, string> row) => new(Forms + "label", row["name"]);

    private string Pathed(string expression) => Reference().Replace(expression, asked => paths[asked.Groups[1].Value]);

    [GeneratedRegex(@"\$\{\s*([^}\s]+)\s*\}")]
    private static partial Regex Reference();
}
