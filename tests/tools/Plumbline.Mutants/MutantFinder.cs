using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Plumbline.Mutants;

/// <summary>
/// Every small change that can be made in a file. Left alone: attributes, what is thrown at broken programs, messages, and <c>GetHashCode</c>, where any number
/// is right.
/// </summary>
internal sealed class MutantFinder : CSharpSyntaxWalker
{
    private static readonly Dictionary<SyntaxKind, (string Kind, SyntaxKind Other)> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = ("edge of a comparison", SyntaxKind.LessThanOrEqualExpression),
        [SyntaxKind.LessThanOrEqualExpression] = ("edge of a comparison", SyntaxKind.LessThanExpression),
        [SyntaxKind.GreaterThanExpression] = ("edge of a comparison", SyntaxKind.GreaterThanOrEqualExpression),
        [SyntaxKind.GreaterThanOrEqualExpression] = ("edge of a comparison", SyntaxKind.GreaterThanExpression),
        [SyntaxKind.EqualsExpression] = ("condition negated", SyntaxKind.NotEqualsExpression),
        [SyntaxKind.NotEqualsExpression] = ("condition negated", SyntaxKind.EqualsExpression),
        [SyntaxKind.LogicalAndExpression] = ("and for or", SyntaxKind.LogicalOrExpression),
        [SyntaxKind.LogicalOrExpression] = ("and for or", SyntaxKind.LogicalAndExpression),
        [SyntaxKind.AddExpression] = ("plus for minus", SyntaxKind.SubtractExpression),
        [SyntaxKind.SubtractExpression] = ("plus for minus", SyntaxKind.AddExpression),
        [SyntaxKind.TrueLiteralExpression] = ("true for false", SyntaxKind.FalseLiteralExpression),
        [SyntaxKind.FalseLiteralExpression] = ("true for false", SyntaxKind.TrueLiteralExpression),
    };

    private static readonly Dictionary<string, (string Kind, string Other)> Names =
        Both(
            "first for last",
            ("First", "Last"),
            ("FirstOrDefault", "LastOrDefault"),
            ("OrderBy", "OrderByDescending"),
            ("ThenBy", "ThenByDescending"),
            ("Take", "Skip"))
            .Concat(Both("least for most", ("Min", "Max"), ("MinBy", "MaxBy"), ("Floor", "Ceiling"), ("Any", "All"), ("Exists", "TrueForAll")))
            .ToDictionary();

    private readonly List<Mutant> found = [];

    public static IReadOnlyList<Mutant> In(SyntaxTree tree)
    {
        var finder = new MutantFinder();
        finder.Visit(tree.GetRoot());
        return finder.found;
    }

    public override void Visit(SyntaxNode? node)
    {
        switch (node)
        {
            case null
                or AttributeListSyntax
                or ThrowStatementSyntax
                or ThrowExpressionSyntax
                or InterpolatedStringExpressionSyntax
                or MethodDeclarationSyntax { Identifier.Text: "GetHashCode" }:
                return;
            case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AssignmentExpressionSyntax } statement when !IsGuard(statement):
                found.Add(new Mutant("statement dropped", statement, EmptyStatement().WithTriviaFrom(statement)));
                break;
            case IfStatementSyntax { Condition: var condition }:
                Negate(condition);
                break;
            case ConditionalExpressionSyntax { Condition: var condition }:
                Negate(condition);
                break;
            case WhenClauseSyntax { Condition: var condition }:
                Negate(condition);
                break;
            case BinaryExpressionSyntax binary:
                Binary(binary);
                break;
            case LiteralExpressionSyntax literal:
                Literal(literal);
                break;
            case SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Name == name
                && access.Parent is InvocationExpressionSyntax
                && Names.TryGetValue(name.Identifier.Text, out var other):
                found.Add(
                    new Mutant(
                        other.Kind,
                        access.Parent,
                        access.Parent.ReplaceNode(name, name.WithIdentifier(Identifier(other.Other).WithTriviaFrom(name.Identifier)))));
                break;
            case ArgumentListSyntax { Arguments.Count: > 1 } list:
                Swap(list);
                break;
            case RelationalPatternSyntax pattern:
                Pattern(pattern);
                break;
            default:
                break;
        }

        base.Visit(node);
    }

    /// <summary>Refusals of what only a broken program asks for.</summary>
    private static bool IsGuard(ExpressionStatementSyntax statement) =>
        statement.ToString().StartsWith("Argument", StringComparison.Ordinal) || statement.ToString().StartsWith("ObjectDisposed", StringComparison.Ordinal);

    private void Binary(BinaryExpressionSyntax binary)
    {
        if (Operators.TryGetValue(binary.Kind(), out var other) && !IsOfText(binary))
        {
            found.Add(new Mutant(other.Kind, binary, BinaryExpression(other.Other, binary.Left, binary.Right).WithTriviaFrom(binary)));
        }

        if (binary.Kind() is SyntaxKind.SubtractExpression or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression)
        {
            found.Add(new Mutant("swapped", binary, binary.WithLeft(Parenthesised(binary.Right)).WithRight(Parenthesised(binary.Left))));
        }
    }

    private static bool IsOfText(BinaryExpressionSyntax binary) =>
        binary.IsKind(SyntaxKind.AddExpression)
            && binary.DescendantNodes().Any(node => node.IsKind(SyntaxKind.StringLiteralExpression) || node is InterpolatedStringExpressionSyntax);

    private void Literal(LiteralExpressionSyntax literal)
    {
        if (Operators.TryGetValue(literal.Kind(), out var other))
        {
            found.Add(new Mutant(other.Kind, literal, LiteralExpression(other.Other).WithTriviaFrom(literal)));
        }
        else if (literal.Token.Value is int number)
        {
            found.Add(new Mutant("one more", literal, Number(number + 1).WithTriviaFrom(literal)));
            if (number > 0)
            {
                found.Add(new Mutant("one less", literal, Number(number - 1).WithTriviaFrom(literal)));
            }
        }
    }

    private void Pattern(RelationalPatternSyntax pattern)
    {
        var other = pattern.OperatorToken.Kind() switch
        {
            SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
            SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanToken,
            SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
            _ => SyntaxKind.GreaterThanToken,
        };
        found.Add(new Mutant("edge of a comparison", pattern, pattern.WithOperatorToken(Token(other).WithTriviaFrom(pattern.OperatorToken))));
    }

    private void Negate(ExpressionSyntax condition)
    {
        if (condition is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression })
        {
            found.Add(
                new Mutant(
                    "condition negated",
                    condition,
                    PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(condition.WithoutTrivia())).WithTriviaFrom(condition)));
        }
    }

    private void Swap(ArgumentListSyntax list)
    {
        for (var place = 0; place + 1 < list.Arguments.Count; place++)
        {
            var (one, next) = (list.Arguments[place], list.Arguments[place + 1]);
            if (one.NameColon is null && next.NameColon is null && !one.IsEquivalentTo(next))
            {
                found.Add(
                    new Mutant("swapped", list, list.ReplaceNodes([one, next], (old, _) => old == one ? next.WithTriviaFrom(one) : one.WithTriviaFrom(next))));
            }
        }
    }

    private static ExpressionSyntax Number(int number) => LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(number));

    private static ExpressionSyntax Parenthesised(ExpressionSyntax operand) => ParenthesizedExpression(operand.WithoutTrivia()).WithTriviaFrom(operand);

    private static IEnumerable<KeyValuePair<string, (string Kind, string Other)>> Both(string kind, params (string One, string Other)[] pairs) =>
        pairs.SelectMany(pair => new[] { KeyValuePair.Create(pair.One, (kind, pair.Other)), KeyValuePair.Create(pair.Other, (kind, pair.One)) });
}
