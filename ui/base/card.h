// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace regulars {

class TextLabel;

/// A surface with a border and round corners that holds what belongs together, with an optional title line: title,
/// a quiet hint beside it, widgets at the end.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes: 16 px from the edges unless set otherwise.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    /// Leaves the title out where it does not fit beside the rest of its line.
    void fitTitle(int room);
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
    QWidget *m_header = nullptr;
    QHBoxLayout *m_headerLayout = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_hint = nullptr;
};

/// A one-pixel line in the border colour between parts of a card.
class Separator final : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace regulars
