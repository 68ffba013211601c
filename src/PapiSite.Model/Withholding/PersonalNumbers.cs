using System.Buffers;
using PapiSite.Language.Text;

namespace PapiSite.Model.Withholding;

/// <summary>
/// Numbers of persons in a text: citizen numbers (twelve digits that begin with 0) and mobile telephone numbers (03, 05, 07, 08, 09, or
/// +84), in the digits of any script, in groups, over several lines, with marks of Markdown between them.
/// </summary>
public static class PersonalNumbers
{
    private const int CitizenDigits = 12;

    private const int MobileDigits = 10;

    /// <summary>Wider gaps part two numbers: a line break with the indentation behind it is narrower.</summary>
    private const int WidestGap = 40;

    /// <summary>What may stand between the groups of one number.</summary>
    private const string Separators = ".-()*_~`\\\u2010\u2011\u2012\u2013\u2212\u00b7\u2022";

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2212");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\u00a0");

    /// <summary>The numbers, in order.</summary>
    public static IEnumerable<PersonalNumber> Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (TextWord.DigitAt(text, i).Length == 0)
            {
                i++;
                continue;
            }

            var groups = GroupsFrom(text, i);
            for (var first = 0; first < groups.Count;)
            {
                var (number, taken) = NumberAt(text, groups, first);
                if (number is not null) yield return number;
                first += Math.Max(1, taken);
            }

            i = groups[^1].Span.End;
        }
    }

    /// <summary>The number that begins with a group, and how many groups it takes.</summary>
    private static (PersonalNumber? Number, int Groups) NumberAt(string text, List<Group> groups, int first)
    {
        var start = groups[first].Span.Start;
        if (IsTied(text, groups, first) || IsDay(text, groups, first)) return (null, 0);
        var (digits, isAbroad) = ("", start > 0 && text[start - 1] == '+');
        for (var at = first; at < groups.Count && digits.Length <= CitizenDigits + 2; at++)
        {
            digits += groups[at].Digits;
            var end = groups[at].Span.End;
            if (KindOf(digits, isAbroad) is not { } kind || GoesOn(text, end)) continue;
            return (new(kind, Canonical(digits), TextSpan.Between(isAbroad ? start - 1 : start, end)), at - first + 1);
        }

        return (null, 0);
    }

    private static PersonalNumberKind? KindOf(string digits, bool isAbroad)
    {
        var hasCountry =
            isAbroad || digits.StartsWith("84", StringComparison.Ordinal) || digits.StartsWith("0084", StringComparison.Ordinal);
        var local = hasCountry ? Canonical(digits) : digits;
        if (local.Length == MobileDigits && local[0] == '0' && local[1] is '3' or '5' or '7' or '8' or '9')
            return PersonalNumberKind.Mobile;
        return !isAbroad && digits.Length == CitizenDigits && digits[0] == '0' ? PersonalNumberKind.Citizen : null;
    }

    /// <summary>The digits as they are dialled in Vietnam.</summary>
    private static string Canonical(string digits)
    {
        var bare = digits.StartsWith("00", StringComparison.Ordinal) && digits.Length > CitizenDigits ? digits[2..] : digits;
        if (!bare.StartsWith("84", StringComparison.Ordinal)) return digits;
        // +84 (0) 912 …: the zero in parentheses is not dialled.
        return bare.Length == 12 && bare[2] == '0' ? bare[2..] : bare.Length == 11 ? "0" + bare[2..] : digits;
    }

    /// <summary>True where the group is the rest of a figure, a number of a document or a day that began before it.</summary>
    private static bool IsTied(string text, List<Group> groups, int first)
    {
        var start = groups[first].Span.Start;
        if (start == 0) return false;
        var before = text[start - 1];
        if (before is '/' or ',') return true;
        return before is '.' or '-' && first > 0 && groups[first - 1].Span.End == start - 1;
    }

    /// <summary>Days as some write them: 05.06.2024.</summary>
    private static bool IsDay(string text, List<Group> groups, int first) =>
        first + 2 < groups.Count
            && groups[first].Digits.Length <= 2 && groups[first + 1].Digits.Length <= 2 && groups[first + 2].Digits.Length == 4
            && text[groups[first].Span.End] == text[groups[first + 1].Span.End] && text[groups[first].Span.End] is '.' or '-';

    /// <summary>True where the number of a document, a figure or an hour goes on behind the digits.</summary>
    private static bool GoesOn(string text, int end) =>
        end < text.Length
            && (text[end] == '/' || (text[end] is '.' or '-' && end + 1 < text.Length && TextWord.DigitAt(text, end + 1).Length > 0));

    private static List<Group> GroupsFrom(string text, int start)
    {
        var (groups, digits, from) = (new List<Group>(), new System.Text.StringBuilder(), start);
        for (var i = start; i < text.Length;)
        {
            var (digit, length) = TextWord.DigitAt(text, i);
            if (length > 0)
            {
                digits.Append((char)('0' + digit));
                i += length;
                continue;
            }

            if (digits.Length > 0)
            {
                groups.Add(new(digits.ToString(), TextSpan.Between(from, i)));
                digits.Clear();
            }

            var next = i;
            while (next < text.Length && next - i <= WidestGap && IsGap(text[next])) next++;
            if (next == text.Length || next - i > WidestGap || TextWord.DigitAt(text, next).Length == 0) return groups;
            if (IsFromTo(text.AsSpan(i, next - i))) return groups;
            (i, from) = (next, next);
        }

        if (digits.Length > 0) groups.Add(new(digits.ToString(), TextSpan.Between(from, text.Length)));
        return groups;
    }

    /// <summary>A dash with blanks around it stands between two things.</summary>
    private static bool IsFromTo(ReadOnlySpan<char> gap) => gap.ContainsAny(Dashes) && gap.ContainsAny(Blanks);

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || TextWord.IsInside(c) || Separators.Contains(c, StringComparison.Ordinal);

    private readonly record struct Group(string Digits, TextSpan Span);
}
