// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/chip.h"
#include "ui/base/icons.h"

#include <QtWidgets/QWidget>

#include <optional>

class QCheckBox;
class QHBoxLayout;

namespace regulars {

/// Something that can be done about a line with one click or one key.
struct TodayAction
{
    QString id;
    QString text;
    Qt::Key key = Qt::Key_unknown;
    std::optional<IconName> icon; ///< shown instead of the text, which becomes the tool tip

    friend bool operator==(const TodayAction &, const TodayAction &) = default;
};

/// One line of the page Today as it is shown: everything is text of the program's language.
struct TodayLine
{
    QString key; ///< tells the line from others
    QString avatarName;
    std::optional<bool> checked; ///< a box stands in the place of the avatar
    QString title;
    QString reason;
    std::optional<ChipText> chip;
    QList<TodayAction> actions;

    [[nodiscard]] bool closed() const { return checked.value_or(false); }
    friend bool operator==(const TodayLine &, const TodayLine &) = default;
};

/// A line with its buttons; those that are icons take the place of the chip where the mouse or the keyboard is. It takes the
/// keyboard itself: Enter opens it, Space ticks its box, the keys of its actions run them.
class TodayRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayRow(const TodayLine &line, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_line.key; }

Q_SIGNALS:
    /// `action`: the id of one of the line's actions, "open", or "tick" for its box.
    void actionChosen(const QString &action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addFace(QHBoxLayout *layout);
    void addTexts(QHBoxLayout *layout);
    void addActions(QHBoxLayout *layout);
    void showIcons();

    TodayLine m_line;
    Chip *m_chip = nullptr;
    QList<QWidget *> m_icons;
};

} // namespace regulars
