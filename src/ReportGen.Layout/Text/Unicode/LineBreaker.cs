using static ReportGen.Layout.Text.Unicode.LineBreakClass;

namespace ReportGen.Layout.Text.Unicode;

/// <summary>Line-breaking opportunity after a character.</summary>
internal enum BreakOpportunity : byte
{
    /// <summary>None.</summary>
    Prohibited,

    /// <summary>A line may end here.</summary>
    Allowed,

    /// <summary>A line must end here.</summary>
    Mandatory,

    /// <summary>A line may end here with a hyphen; never found here, but added by a tailoring.</summary>
    Division,
}

/// <summary>
/// The line breaking algorithm of Unicode (UAX #14, revision 50, rules LB2 to LB31), with numbers kept whole by
/// example 7 of its section 8.2.
/// </summary>
internal static class LineBreaker
{
    /// <summary>Finds the line-breaking opportunity after each character.</summary>
    /// <param name="classes">Class of each code point; classes AI and CJ count as AL and NS.</param>
    /// <param name="behind">Receives the opportunity after each; the last one is mandatory.</param>
    public static void Find(ReadOnlySpan<LineBreakClass> classes, Span<BreakOpportunity> behind)
    {
        var state = default(State);
        for (int i = 0; i < classes.Length; i++)
        {
            LineBreakClass next = Resolve(classes[i]);
            if (i > 0)
            {
                behind[i - 1] = state.Before(next, Following(classes, i));
            }

            state.Take(next);
        }

        if (classes.Length > 0)
        {
            // LB3: always break at the end of text.
            behind[classes.Length - 1] = BreakOpportunity.Mandatory;
        }
    }

    /// <summary>The class after a character and its combining marks; AL at the end, where it does not matter.</summary>
    private static LineBreakClass Following(ReadOnlySpan<LineBreakClass> classes, int index)
    {
        if (!IsOpening(classes[index]))
        {
            return AL;
        }

        do
        {
            index++;
        }
        while (index < classes.Length && classes[index] is CM or ZWJ);
        return index < classes.Length ? classes[index] : AL;
    }

    private static LineBreakClass Resolve(LineBreakClass value) => value switch
    {
        AI => AL,
        CJ => NS,
        _ => value,
    };

    private static bool IsAlphabetic(LineBreakClass value) => value is AL or HL;

    private static bool IsIdeographic(LineBreakClass value) => value is ID or EB or EM or EXP;

    private static bool IsHangul(LineBreakClass value) => value is JL or JV or JT or H2 or H3;

    private static bool IsOpening(LineBreakClass value) => value is OP or OPE;

    private static bool IsClosing(LineBreakClass value) => value is CL or CP or CPE;

    /// <summary>State of reading a number: (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?</summary>
    private enum NumberPart : byte
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>State of the rules after the characters read so far.</summary>
    private struct State
    {
        /// <summary>Class before the point, combining marks merged into their base (LB9).</summary>
        private LineBreakClass _last;

        /// <summary>Class before the spaces before the point.</summary>
        private LineBreakClass _beforeSpaces;

        /// <summary>Class before <see cref="_last"/>.</summary>
        private LineBreakClass _secondLast;

        private NumberPart _number;
        private bool _hasAny;
        private bool _isAfterJoiner;
        private int _flagCount;

        public readonly BreakOpportunity Before(LineBreakClass next, LineBreakClass following)
        {
            // LB4, LB5.
            if (_last is BK or LF or NL || (_last == CR && next != LF))
            {
                return BreakOpportunity.Mandatory;
            }

            return Joins(next, following) ? BreakOpportunity.Prohibited : BreakOpportunity.Allowed;
        }

        public void Take(LineBreakClass next)
        {
            bool isMark = next is CM or ZWJ;
            bool isBase = !_hasAny || _last is BK or CR or LF or NL or SP or ZW;
            _isAfterJoiner = next == ZWJ;
            if (isMark && !isBase)
            {
                // LB9: a combining mark behaves like its base.
                return;
            }

            // LB10: a combining mark without a base is a letter.
            LineBreakClass taken = isMark ? AL : next;
            _number = NextNumberPart(taken);
            _flagCount = taken == RI ? _flagCount + 1 : 0;
            if (taken != SP)
            {
                _beforeSpaces = taken;
            }
            else if (!_hasAny)
            {
                _beforeSpaces = SP;
            }

            _secondLast = _last;
            _last = taken;
            _hasAny = true;
        }

        private readonly NumberPart NextNumberPart(LineBreakClass next) => next switch
        {
            NU => NumberPart.Digits,
            SY or IS when _number == NumberPart.Digits => NumberPart.Digits,
            CL or CP or CPE when _number == NumberPart.Digits => NumberPart.Closed,
            _ => NumberPart.None,
        };

        private readonly bool Joins(LineBreakClass next, LineBreakClass following)
        {
            // LB6, LB7.
            if (next is BK or CR or LF or NL or SP or ZW)
            {
                return true;
            }

            // LB8.
            if (_beforeSpaces == ZW)
            {
                return false;
            }

            // LB8a, LB9.
            bool isMark = next is CM or ZWJ;
            if (_isAfterJoiner || (isMark && _last != SP))
            {
                return true;
            }

            next = isMark ? AL : next;
            // LB11, LB12, LB12a, LB13, LB14.
            if (next == WJ || _last == WJ || _last == GL
                || (next == GL && _last is not (SP or BA or HY))
                || IsClosing(next) || next is EX or IS or SY
                || IsOpening(_beforeSpaces))
            {
                return true;
            }

            // LB15, LB16, LB17.
            if ((_beforeSpaces == QU && IsOpening(next))
                || (IsClosing(_beforeSpaces) && next == NS)
                || (_beforeSpaces == B2 && next == B2))
            {
                return true;
            }

            // LB18.
            if (_last == SP)
            {
                return false;
            }

            // LB19, LB20.
            if (next == QU || _last == QU)
            {
                return true;
            }

            if (next == CB || _last == CB)
            {
                return false;
            }

            return JoinsWordsAndNumbers(next, following);
        }

        private readonly bool JoinsWordsAndNumbers(LineBreakClass next, LineBreakClass following)
        {
            // LB21, LB21a, LB21b, LB22.
            if (next is BA or HY or NS || _last == BB
                || (_secondLast == HL && _last is HY or BA)
                || (_last == SY && next == HL)
                || next == IN)
            {
                return true;
            }

            // LB23, LB23a, LB24.
            if ((IsAlphabetic(_last) && next == NU) || (_last == NU && IsAlphabetic(next))
                || (_last == PR && IsIdeographic(next)) || (IsIdeographic(_last) && next == PO)
                || (_last is PR or PO && IsAlphabetic(next)) || (IsAlphabetic(_last) && next is PR or PO))
            {
                return true;
            }

            // LB25 in the form of example 7.
            if ((_last is PR or PO or OP or OPE or HY && next == NU)
                || (_last is PR or PO && IsOpening(next) && following == NU)
                || (_number == NumberPart.Digits && next is NU or SY or IS)
                || (_number != NumberPart.None && next is PR or PO))
            {
                return true;
            }

            // LB26, LB27.
            if ((_last == JL && next is JL or JV or H2 or H3)
                || (_last is JV or H2 && next is JV or JT)
                || (_last is JT or H3 && next == JT)
                || (IsHangul(_last) && next == PO) || (_last == PR && IsHangul(next)))
            {
                return true;
            }

            // LB28, LB29, LB30.
            if ((IsAlphabetic(_last) && IsAlphabetic(next))
                || (_last == IS && IsAlphabetic(next))
                || ((IsAlphabetic(_last) || _last == NU) && next == OP)
                || (_last == CP && (IsAlphabetic(next) || next == NU)))
            {
                return true;
            }

            // LB30a, LB30b.
            return (_last == RI && next == RI && _flagCount % 2 == 1)
                || (_last is EB or EXP && next == EM);
        }
    }
}
