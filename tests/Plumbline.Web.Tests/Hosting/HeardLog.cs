using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>Everything that a server writes to its log, with scopes, values and whole exceptions, as the most talkative log of the field would keep
/// it.</summary>
internal sealed class HeardLog : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public ConcurrentQueue<(LogLevel Level, string Category, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Ear(HeardLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => log.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = new List<string> { formatter(state, exception) };
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
            {
                text.AddRange(values.Select(value => $"{value.Key}={value.Value}"));
            }

            log.scopes.ForEachScope(
                (scope, into) =>
                    into.Add(scope is IEnumerable<KeyValuePair<string, object?>> pairs
                        ? string.Join(' ', pairs.Select(pair => $"{pair.Key}={pair.Value}"))
                        : scope?.ToString() ?? ""),
                text);
            text.Add(exception?.ToString() ?? "");
            log.Lines.Enqueue((logLevel, category, string.Join(" | ", text)));
        }
    }
}
