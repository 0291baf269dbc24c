// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTranslator>

namespace regulars::l10n {

/// "Order %1…" as "[Óŕđéŕ %1… óŕđ]": no plain letter is left, a third longer, and brackets that show where it is cut.
/// Placeholders and the mark of a mnemonic stay.
inline QString pseudoText(const QString &source)
{
    static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    static const QString accented = QStringLiteral("áƀćďéƒĝĥíĵķĺɱñóþɋŕšţúṽŵẋýžÁƁĆĎÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ");
    static const QRegularExpression placeholder(QStringLiteral("\\G%(?:L?\\d{1,2}|Ln|n)"));
    QString text;
    QString padding;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (const QRegularExpressionMatch match = placeholder.match(source, i); match.hasMatch()) {
            text += match.captured();
            i = match.capturedEnd() - 1;
            continue;
        }
        const qsizetype letter = plain.indexOf(source[i]);
        text += letter < 0 ? source[i] : accented[letter];
        if (letter >= 0 && i % 3 == 0)
            padding += accented[letter];
    }
    return u'[' + text + (padding.isEmpty() ? QString() : u' ' + padding) + u']';
}

/// Translates everything to pseudoText(), but for the names of keys. Patterns of dates become such without words.
class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        const QByteArray from(context);
        if (from == "QGuiApplication" || from == "QApplication" || from == "QShortcut")
            return {};
        const QString note = QString::fromUtf8(comment);
        const QString text = QString::fromUtf8(source);
        if (from.startsWith("regulars::"))
            m_asked.insert(QStringList{QString::fromUtf8(context), text, note}.join(QStringLiteral(" | ")));
        return note.contains(QStringLiteral("QDate::toString")) ? QStringLiteral("d.M.yyyy") : pseudoText(text);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// The keys, as in a catalogue, of the program's own texts that were asked for.
    [[nodiscard]] const QSet<QString> &asked() const { return m_asked; }

private:
    mutable QSet<QString> m_asked;
};

} // namespace regulars::l10n
