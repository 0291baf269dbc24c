// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace regulars {

/// What editors of several like lines share: a button below the lines adds one, each line has a button that removes it,
/// and one of them may be the main one. What a line holds is the business of the class on top.
class LinesEdit : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void edited();

protected:
    /// AtLeastOne: an empty line takes the place of the last one that is removed.
    enum class Fewest { None, AtLeastOne };

    LinesEdit(const QString &addText, int spacing, Fewest fewest, QWidget *parent);

    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QWidget *appendLine();
    /// The button that removes the line; the caller lays it out.
    [[nodiscard]] QPushButton *createRemove(QWidget *line, const QString &name);
    /// The button that makes the line the main one; shown when there are several.
    [[nodiscard]] QRadioButton *createMain(QWidget *line, bool checked);
    void removeLine(QWidget *line);
    void removeAllLines();

    /// Appends a line with nothing in it.
    virtual void addEmptyLine() = 0;
    /// The line is about to go.
    virtual void forgetLine(QWidget *line) = 0;
    /// Lines came or went: the order in which Tab visits them is a new one.
    virtual void settle();
    /// Where the keyboard goes after a line was added or removed.
    [[nodiscard]] virtual QWidget *lastEditor() const = 0;

private:
    void removeByHand(QWidget *line);

    QVBoxLayout *m_lines;
    QPushButton *m_add;
    Fewest m_fewest;
};

} // namespace regulars
