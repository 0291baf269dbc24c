// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;

namespace regulars {

class FlowLayout;

/// Some of a few records, each with a box to tick. Says so when there is none to choose from.
class ChoiceBoxes final : public QWidget
{
    Q_OBJECT

public:
    /// `entries`: ids and names; `none` stands there without any.
    ChoiceBoxes(const QList<std::pair<qint64, QString>> &entries, const QString &none, QWidget *parent = nullptr);

    [[nodiscard]] QList<qint64> chosen() const;
    /// Ids without a box are kept and stay chosen.
    void setChosen(const QList<qint64> &ids);

Q_SIGNALS:
    void edited();

private:
    std::vector<std::pair<qint64, QCheckBox *>> m_boxes;
    QList<qint64> m_others;
};

} // namespace regulars
