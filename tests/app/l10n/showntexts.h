// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/l10n/textrecorder.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace regulars::l10n {

/// A text that a person sees or hears, and where.
struct ShownText
{
    QString where;
    QString text;
};

inline QString nameOf(const QObject &object)
{
    return object.objectName().isEmpty()
               ? QString::fromLatin1(object.metaObject()->className())
               : QStringLiteral("%1 %2").arg(QString::fromLatin1(object.metaObject()->className()), object.objectName());
}

inline void collectActions(const QWidget &widget, QList<ShownText> &found)
{
    for (const QAction *action : widget.actions()) {
        found.append({nameOf(widget) + QStringLiteral(", action"), action->text()});
        // Where none was set the tool tip is made of the text.
        found.append({nameOf(widget) + QStringLiteral(", tool tip of an action"), action->toolTip()});
        if (action->menu())
            collectActions(*action->menu(), found);
    }
}

inline void collectItems(const QAbstractItemModel &model, const QString &where, QList<ShownText> &found)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        found.append({where + QStringLiteral(", head"), model.headerData(column, Qt::Horizontal).toString()});
        for (int row = 0; row < std::min(model.rowCount(), 60); ++row) {
            const QModelIndex index = model.index(row, column);
            for (const int role :
                 {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
                if (index.data(role).typeId() == QMetaType::QString)
                    found.append({where + QStringLiteral(", item"), index.data(role).toString()});
            }
        }
    }
}

/// What the widget says beside what it paints: names for screen readers, tool tips, hints, menus, items.
inline void collectWidget(const QWidget &widget, QList<ShownText> &found)
{
    const QString where = nameOf(widget);
    found.append({where + QStringLiteral(", accessible name"), widget.accessibleName()});
    found.append({where + QStringLiteral(", accessible description"), widget.accessibleDescription()});
    found.append({where + QStringLiteral(", tool tip"), widget.toolTip()});
    collectActions(widget, found);
    if (widget.isWindow())
        found.append({where + QStringLiteral(", title"), widget.windowTitle()});
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        found.append({where + QStringLiteral(", hint"), edit->placeholderText()});
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        found.append({where + QStringLiteral(", hint"), edit->placeholderText()});
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        found.append({where, label->text()});
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        found.append({where, button->text()});
    if (const auto *button = qobject_cast<const QPushButton *>(&widget); button && button->menu())
        collectActions(*button->menu(), found);
    if (const auto *button = qobject_cast<const QToolButton *>(&widget); button && button->menu())
        collectActions(*button->menu(), found);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        collectItems(*box->model(), where, found);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        collectItems(*view->model(), where, found);
}

/// Everything that the window and what is visible in it say, painted or not.
inline QList<ShownText> shownTexts(QWidget &window)
{
    QList<ShownText> found;
    collectWidget(window, found);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            collectWidget(*widget, found);
    }
    for (const PaintedText &painted : TextRecorder::record(window))
        found.append(
            {QStringLiteral("painted at %1, %2").arg(qRound(painted.box.x())).arg(qRound(painted.box.y())), painted.text});
    return found;
}

/// The names that languages have for themselves: the same in every language of the program.
inline const QSet<QString> &languageNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> found{QStringLiteral("English")};
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
            found.insert(locale.nativeLanguageName());
        return found;
    }();
    return names;
}

/// Whether the text holds plain letters that are no code: of a key, currency, time zone, file, address, field of a template
/// or folder of a mail server. No data of these tests is written in plain letters.
inline bool isUntranslated(QString text)
{
    static const QRegularExpression code(QStringLiteral(
        "\\S+@\\S+|\\b(?:(?:Ctrl|Alt|Shift|Meta)\\+)+(?:\\w+|[^\\s\\w])?|^(?:[A-Z]|F\\d{1,2}|Esc|Return|Enter|Del|Ins)$"
        "|^[A-Z]{3}(?:\\s+\\S+)?$|^[A-Z]\\w+(?: ?/ ?[-\\w ]+)+$|^UTC\\S*$|/\\S+|\\S+\\.csv"
        "|UTF-\\d+|Windows-1252|<[^>]*>|&\\w+;|\\((?:[A-Z]|F\\d{1,2})\\)|\\bEurope/\\w+|\\{[a-z_.]+(?:\\|[^}]*)?\\}|\\bINBOX\\b"));
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]"));
    return !languageNames().contains(text) && text.remove(code).contains(letter);
}

/// The visible widgets that need more room than they have, and the texts that are cut at an edge.
inline QStringList clippedParts(QWidget &window)
{
    constexpr int tolerance = 2;
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QSize least = widget->minimumSizeHint();
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool ownText = (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : least.height();
        if (ownText && widget->isVisible() &&
            (least.width() > widget->width() + tolerance || height > widget->height() + tolerance))
            clipped.append(QStringLiteral("%1 “%6” needs %2 × %3 and has %4 × %5")
                               .arg(nameOf(*widget))
                               .arg(least.width())
                               .arg(height)
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(label ? label->text() : button->text()));
    }
    for (const PaintedText &painted : TextRecorder::record(window)) {
        const bool here = painted.room.intersects(painted.box.toAlignedRect());
        if (here &&
            (painted.box.left() < painted.room.left() - tolerance || painted.box.right() > painted.room.right() + tolerance))
            clipped.append(QStringLiteral("\"%1\" is painted from %2 to %3, and the room ends at %4 and %5")
                               .arg(painted.text)
                               .arg(painted.box.left())
                               .arg(painted.box.right())
                               .arg(painted.room.left())
                               .arg(painted.room.right()));
    }
    return clipped;
}

} // namespace regulars::l10n
