using System.Globalization;
using System.Text;
using System.Xml;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>What other programs follow the public site by: an Atom feed for each language, and the map of the site.</summary>
internal static class SiteFeeds
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>An entry for each edition that came out and is not withdrawn, the newest first.</summary>
    public static byte[] Feed(PublishedReports published, Language language, string root) => Written(xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, language.Tag());
        xml.WriteElementString("id", Atom, $"{root}feed.{language.Code()}.xml");
        xml.WriteElementString("title", Atom, SiteWords.Title.In(language));
        xml.WriteElementString("updated", Atom, Instant(published.ChangedAt()));
        Link(xml, "self", $"{root}feed.{language.Code()}.xml");
        Link(xml, "alternate", root + SitePage.PathOf("index", language));
        foreach (var report in published.Reports.Where(report => report.Latest.WithdrawnAt is null))
        {
            var address = root + SitePage.PathOf($"{report.Inspection}/index", language);
            xml.WriteStartElement("entry", Atom);
            xml.WriteElementString("id", Atom, string.Create(CultureInfo.InvariantCulture, $"{address}#{report.Latest.Number}"));
            xml.WriteElementString("title", Atom, report.Area.In(language));
            xml.WriteElementString("published", Atom, Instant(report.FirstAt));
            xml.WriteElementString("updated", Atom, Instant(report.Latest.At));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, SiteWords.Title.In(language));
            xml.WriteEndElement();
            Link(xml, "alternate", address);
            if (report.Latest.Change is { } change)
            {
                xml.WriteElementString("summary", Atom, change.In(language));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    public static byte[] Sitemap(PublishedReports published, IEnumerable<string> pages, string root) => Written(xml =>
    {
        xml.WriteStartElement("urlset", Map);
        foreach (var (path, at) in pages.Select(page => (page, published.ChangedAt()))
            .Concat(published.Reports.SelectMany(report =>
                Plumbline.Languages.All.Select(language => (SitePage.PathOf($"{report.Inspection}/index", language), report.ChangedAt)))))
        {
            xml.WriteStartElement("url", Map);
            xml.WriteElementString("loc", Map, root + path);
            xml.WriteElementString("lastmod", Map, Instant(at));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    /// <summary>When anything on the site changed last; the beginning of the calendar of computers where there is nothing.</summary>
    public static DateTimeOffset ChangedAt(this PublishedReports published) =>
        published.Reports.Count == 0 ? DateTimeOffset.UnixEpoch : published.Reports.Max(report => report.ChangedAt);

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static byte[] Written(Action<XmlWriter> write)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            write(xml);
        }

        return file.ToArray();
    }
}
