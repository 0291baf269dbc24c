// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/l10n/showntexts.h"

#include <QtCore/QHash>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextEdit>

namespace regulars::l10n {

/// Where everything in a window stands: its visible widgets by their place in the tree, and its painted texts.
struct WindowLayout
{
    QSize size;
    QList<std::pair<QString, QRect>> widgets; ///< in the coordinates of the window
    QHash<QString, QList<QRectF>> texts;
};

inline void collectPlaces(const QWidget &parent, const QWidget &window, const QString &path, WindowLayout &layout)
{
    int number = 0;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || widget->isWindow())
            continue;
        const QString name =
            QStringLiteral("%1/%2%3").arg(path, QString::fromLatin1(widget->metaObject()->className())).arg(++number);
        if (!widget->isVisible())
            continue;
        layout.widgets.append({name, QRect(widget->mapTo(&window, QPoint()), widget->size())});
        collectPlaces(*widget, window, name, layout);
    }
}

inline WindowLayout layoutOf(QWidget &window)
{
    WindowLayout layout;
    layout.size = window.size();
    collectPlaces(window, window, {}, layout);
    for (const PaintedText &painted : TextRecorder::record(window))
        layout.texts[painted.text].append(painted.box);
    // What is typed, hints in its place, and what can be selected begin where their own script, or the keyboard's, begins.
    for (const QLineEdit *edit : window.findChildren<QLineEdit *>()) {
        layout.texts.remove(edit->text());
        layout.texts.remove(edit->placeholderText());
    }
    for (const QPlainTextEdit *edit : window.findChildren<QPlainTextEdit *>()) {
        layout.texts.remove(edit->placeholderText());
        for (const QString &line : edit->toPlainText().split(u'\n'))
            layout.texts.remove(line);
    }
    for (const QTextEdit *edit : window.findChildren<QTextEdit *>()) {
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().layoutDirection() == Qt::LayoutDirectionAuto)
                layout.texts.remove(block.text());
        }
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->textInteractionFlags() & Qt::TextSelectableByMouse)
            layout.texts.remove(label->text());
    }
    return layout;
}

inline QString described(const QRectF &box)
{
    return QStringLiteral("%1…%2").arg(qRound(box.left())).arg(qRound(box.right()));
}

/// The texts that stand once in each, so that it is clear which one became which. Not those that a right-to-left line
/// cuts elsewhere than a left-to-right one: at its spaces, digits and marks.
inline QStringList comparableTexts(const WindowLayout &plain, const WindowLayout &mirrored)
{
    QStringList texts;
    for (auto text = plain.texts.begin(); text != plain.texts.end(); ++text) {
        const bool whole = !text.key().isEmpty() && text.key().front().isLetter() && text.key().back().isLetter();
        if (whole && text->size() == 1 && mirrored.texts.value(text.key()).size() == 1)
            texts.append(text.key());
    }
    return texts;
}

/// What stands elsewhere in `mirrored` than in the mirror image of `plain`.
inline QStringList mirrorFaults(const WindowLayout &plain, const WindowLayout &mirrored)
{
    constexpr double tolerance = 4; // pixels: rounding of halves, and the air of cells beside a grid line
    QStringList faults;
    const auto compare = [&](const QString &what, const QRectF &left, const QRectF &right) {
        const double expected = plain.size.width() - left.right();
        if (std::abs(right.left() - expected) > tolerance || std::abs(right.width() - left.width()) > tolerance)
            faults.append(QStringLiteral("%1 stood at %2 and stands at %3").arg(what, described(left), described(right)));
    };
    if (plain.widgets.size() != mirrored.widgets.size())
        faults.append(QStringLiteral("%1 widgets, then %2").arg(plain.widgets.size()).arg(mirrored.widgets.size()));
    for (qsizetype i = 0; i < std::min(plain.widgets.size(), mirrored.widgets.size()); ++i) {
        if (plain.widgets[i].first == mirrored.widgets[i].first)
            compare(plain.widgets[i].first, QRectF(plain.widgets[i].second), QRectF(mirrored.widgets[i].second));
    }
    for (const QString &text : comparableTexts(plain, mirrored))
        compare(u'"' + text + u'"', plain.texts.value(text).first(), mirrored.texts.value(text).first());
    return faults;
}

} // namespace regulars::l10n
