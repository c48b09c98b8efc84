using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;

namespace Plumbline.Web.Hosting.Requests;

/// <summary>
/// What an address names comes from the address alone, on every page: who may enter was decided on it. A field, a query or anything else that
/// carries the name of a part of the route, in any case of letters, is as if it had not been sent. Stands after all other sources.
/// </summary>
internal sealed class AddressDecides : IValueProviderFactory
{
    public Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        if (context.ActionContext.HttpContext.GetEndpoint() is RouteEndpoint { RoutePattern.Parameters: { Count: > 0 } parts })
        {
            string[] names = [.. parts.Select(part => part.Name)];
            var sources = context.ValueProviders;
            for (var place = 0; place < sources.Count; place++)
            {
                sources[place] = sources[place] is RouteValueProvider route ? route : new Elsewhere(sources[place], names);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>A source beside the address, silent about what the address names.</summary>
    private sealed class Elsewhere(IValueProvider source, string[] names) : IBindingSourceValueProvider, IEnumerableValueProvider
    {
        public bool ContainsPrefix(string prefix) => !IsNamed(prefix) && source.ContainsPrefix(prefix);

        public ValueProviderResult GetValue(string key) => IsNamed(key) ? ValueProviderResult.None : source.GetValue(key);

        public IDictionary<string, string> GetKeysFromPrefix(string prefix) => IsNamed(prefix) || source is not IEnumerableValueProvider known
            ? new Dictionary<string, string>()
            : known
                .GetKeysFromPrefix(prefix)
                .Where(pair => !IsNamed(pair.Value))
                .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

        public IValueProvider? Filter(BindingSource bindingSource) =>
            (source as IBindingSourceValueProvider)?.Filter(bindingSource) is { } fitting ? new Elsewhere(fitting, names) : null;

        /// <summary>The name itself, and whatever is written as a part of it: <c>inspection[0]</c>, <c>inspection.id</c>.</summary>
        private bool IsNamed(string key) =>
            names.Any(name => key.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (key.Length == name.Length || key[name.Length] is '.' or '['));
    }
}
