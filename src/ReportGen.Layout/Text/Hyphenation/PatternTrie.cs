namespace ReportGen.Layout.Text.Hyphenation;

/// <summary>
/// A trie of hyphenation patterns: one walk from a letter of a word visits all patterns that match there. It is
/// built at every start of the program, so it uses a few arrays rather than an object for each of five thousand patterns.
/// </summary>
internal sealed class PatternTrie
{
    private const int Root = 0;

    /// <summary>No node: the root is never a child or sibling.</summary>
    private const int None = Root;

    private readonly Node[] _nodes;
    private readonly byte[] _weights;

    private PatternTrie(Node[] nodes, byte[] weights)
    {
        _nodes = nodes;
        _weights = weights;
    }

    /// <summary>Raises values to the weights of all patterns that match at the start of some letters.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="values">The value before each letter and after the last; one more than letters.</param>
    public void Raise(ReadOnlySpan<char> letters, Span<byte> values)
    {
        int node = Root;
        for (int length = 1; length <= letters.Length; length++)
        {
            node = ChildOf(_nodes, node, letters[length - 1]);
            if (node == None)
            {
                return;
            }

            if (_nodes[node].Weights is > 0 and int first)
            {
                for (int i = 0; i <= length; i++)
                {
                    values[i] = Math.Max(values[i], _weights[first + i]);
                }
            }
        }
    }

    private static int ChildOf(Node[] nodes, int node, char letter)
    {
        int child = nodes[node].FirstChild;
        while (child != None && nodes[child].Letter != letter)
        {
            child = nodes[child].NextSibling;
        }

        return child;
    }

    /// <summary>Builds the trie of a set of patterns.</summary>
    internal sealed class Builder
    {
        private Node[] _nodes = new Node[1024];
        private byte[] _weights = new byte[1024];
        private int _nodeCount = 1;

        /// <summary>The first weight belongs to no pattern, so that zero can denote a node without weights.</summary>
        private int _weightCount = 1;

        /// <summary>Adds a pattern.</summary>
        /// <param name="pattern">ASCII letters with a digit between two where there is a weight: <c>hy3ph</c>.</param>
        public void Add(ReadOnlySpan<byte> pattern)
        {
            int node = Root;
            int first = _weightCount;
            byte weight = 0;
            foreach (byte character in pattern)
            {
                if (char.IsAsciiDigit((char)character))
                {
                    weight = (byte)(character - '0');
                    continue;
                }

                AddWeight(weight);
                weight = 0;
                int child = ChildOf(_nodes, node, (char)character);
                node = child == None ? AddChild(node, (char)character) : child;
            }

            AddWeight(weight);
            _nodes[node].Weights = first;
        }

        /// <summary>Returns the trie of the patterns added; the builder must not be used afterwards.</summary>
        public PatternTrie Build() => new(_nodes, _weights);

        /// <summary>The newest child comes first: in a sorted list of patterns it is the next to be looked up.</summary>
        private int AddChild(int node, char letter)
        {
            if (_nodeCount == _nodes.Length)
            {
                Array.Resize(ref _nodes, 2 * _nodes.Length);
            }

            int child = _nodeCount++;
            _nodes[child] = new Node { Letter = letter, NextSibling = _nodes[node].FirstChild };
            _nodes[node].FirstChild = child;
            return child;
        }

        private void AddWeight(byte weight)
        {
            if (_weightCount == _weights.Length)
            {
                Array.Resize(ref _weights, 2 * _weights.Length);
            }

            _weights[_weightCount++] = weight;
        }
    }

    /// <summary>The letters on the path from the root to a node.</summary>
    private struct Node
    {
        public char Letter;
        public int FirstChild;
        public int NextSibling;

        /// <summary>Start of the weights of the pattern with these letters; zero when there is no such pattern.</summary>
        public int Weights;
    }
}
