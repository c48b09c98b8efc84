using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Plumbline.Storage.Accounts;

namespace Plumbline.Web.Tests;

/// <summary>Someone at work with a browser: opens pages and sends their forms as a browser without scripts does.</summary>
public sealed class Colleague(Account? account, HttpClient browser) : IDisposable
{
    public Account Account => account ?? throw new InvalidOperationException("Nobody is signed in.");

    public HttpClient Browser { get; } = browser;

    public async Task<Page> Get(string address) => await Page.Of(await Browser.GetAsync(address, TestContext.Current.CancellationToken));

    /// <summary>Fills in the form of a page and sends it: with what stood in it, and what is given instead or besides.</summary>
    public Task<Page> Send(Page page, params IReadOnlyList<(string Name, string Value)> fields) => Send(page, "main form", fields);

    /// <param name="which">The form, where the page has several: <c>form[action*=Passkey]</c>; or the button, where it has several:
    /// <c>button[formaction*=Comment]</c>.</param>
    public async Task<Page> Send(Page page, string which, params IReadOnlyList<(string Name, string Value)> fields)
    {
        var sender = page.Document.QuerySelector(which) ?? throw new InvalidOperationException($"There is no {which} on {page.Address}: {page.Main}");
        var button = sender as IHtmlButtonElement;
        var form = button?.Form ?? (IHtmlFormElement)sender;
        IEnumerable<(string Name, string Value)> pressed = button?.Name is { Length: > 0 } name ? [(name, button.Value ?? "")] : [];
        return await Post(
            new[] { button?.GetAttribute("formaction"), form.GetAttribute("action"), page.Address }.First(address => address is { Length: > 0 })!,
            [.. InForm(form).Where(old => !fields.Any(field => field.Name == old.Name)), .. pressed, .. fields]);
    }

    /// <summary>Sends fields as they are, without a page.</summary>
    public async Task<Page> Post(string address, params IReadOnlyList<(string Name, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Page.Of(await Browser.PostAsync(new Uri(address, UriKind.RelativeOrAbsolute), content, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Browser.Dispose();

    private static IEnumerable<(string Name, string Value)> InForm(IHtmlFormElement form) =>
    [
        .. form
            .QuerySelectorAll<IHtmlInputElement>("input[name]")
            .Where(input => input.Type is not ("checkbox" or "radio" or "file" or "submit") || input.IsChecked)
            .Select(input => (input.Name!, input.Value)),
        .. form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]").Select(area => (area.Name!, area.Value)),
        .. form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(select => (select.Name!, select.Value ?? "")),
    ];
}
