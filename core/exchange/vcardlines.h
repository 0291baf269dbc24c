// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/textstream.h"

#include <QtCore/QString>

#include <string>
#include <string_view>
#include <vector>

namespace regulars {

/// One property of a vCard: "item1.TEL;TYPE=home,voice;PREF=1:+49 30 …", with its value decoded from quoted-printable and
/// its character set, but still with its backslashes.
struct VCardProperty
{
    QString group;                                       ///< "item1", or empty
    QString name;                                        ///< in capitals
    std::vector<std::pair<QString, QString>> parameters; ///< names in capitals; bare words of vCard 2.1 as TYPE
    QString value;
    qint64 line = 0;       ///< at which it begins, from 1
    bool isData = false;   ///< a picture, sound or key, or too long for a text: there is no value
    QByteArray data;       ///< of a picture, as it stands there: base64 or an address; empty when it is too long
    bool isBroken = false; ///< no property at all: there is no colon

    /// All values of TYPE, in lower case.
    [[nodiscard]] QStringList types() const;
    [[nodiscard]] QString parameter(QStringView parameterName) const;
};

/// The value at its semicolons that no backslash protects, each part freed of its backslashes and line ends: the parts of
/// an address or a name.
[[nodiscard]] QStringList vcardParts(const QString &value, QChar separator = u';');
/// The value without its backslashes: "\n" is a line end.
[[nodiscard]] QString vcardText(QStringView value);

/// Reads the properties of vCards one after the other, whatever the version: folded lines, quoted-printable over several
/// lines, pictures in base64 with and without folding, any line ends. Memory is bounded: of a property, 4 MB are kept.
class VCardLines
{
public:
    explicit VCardLines(TextStream &text) : m_text(text) {}

    /// Moves to the next property; false at the end. Fails with the source's error.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const VCardProperty &property() const { return m_property; }
    /// The lines of the property as in the file.
    [[nodiscard]] const std::string &rawText() const { return m_raw; }

private:
    [[nodiscard]] Result<bool> readLine();
    [[nodiscard]] Result<bool> peekLine();
    void takeLine();
    [[nodiscard]] Result<bool> unfold();
    void parse();

    TextStream &m_text;
    std::string m_buffer;
    size_t m_at = 0;
    bool m_ended = false;
    std::string m_line; ///< the physical line that comes next, if m_hasLine
    bool m_hasLine = false;
    qint64 m_lineNumber = 0;
    std::string m_logical;
    std::string m_raw;
    VCardProperty m_property;
};

} // namespace regulars
